package vn.duthao.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Period;
import vn.duthao.report.Report;
import vn.duthao.statistics.DataSet;

/**
 * Whom and what time a report is about, as far as the data or the report itself say so.
 *
 * @param agency that reports, null where the register does not have it
 * @param name of the agency: the register's, else as the report writes it, empty where it does not
 * @param period that is reported on, null where it is not known
 * @param date of the document, null where it is left open
 */
public record Subject(
        @Nullable Agency agency, String name, @Nullable Period period, @Nullable LocalDate date) {

    /** What the data say, and what they leave open letterhead, title, opening and closing. */
    static Subject of(Report report, @Nullable DataSet data, AgencyRegister agencies) {
        var date = report.letterhead().date();
        var formalities = Formalities.of(report);
        var name = SubjectAgency.name(report, formalities);
        var agency = data == null ? null : agencies.find(data.agency()).orElse(null);
        if (agency == null) {
            agency = SubjectAgency.of(name, report, agencies).orElse(null);
        }
        return new Subject(
                agency,
                agency == null ? name : agency.name(),
                data == null ? SubjectPeriod.of(formalities, date).orElse(null) : data.period(),
                date);
    }
}
