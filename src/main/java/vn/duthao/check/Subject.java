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
 * @param agency that reports, null where it is not known
 * @param period that is reported on, null where it is not known
 * @param date of the document, null where it is left open
 */
public record Subject(@Nullable Agency agency, @Nullable Period period, @Nullable LocalDate date) {

    /** What the data say, and where there are none, letterhead and title. */
    static Subject of(Report report, @Nullable DataSet data, AgencyRegister agencies) {
        var date = report.letterhead().date();
        if (data != null) {
            return new Subject(agencies.find(data.agency()).orElse(null), data.period(), date);
        }
        var named = agencies.named(report.letterhead().agency());
        return new Subject(named.size() == 1 ? named.getFirst() : null, null, date);
    }
}
