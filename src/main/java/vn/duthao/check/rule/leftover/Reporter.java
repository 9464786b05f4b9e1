package vn.duthao.check.rule.leftover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.check.Subject;
import vn.duthao.check.rule.Examination;

/**
 * Who reports.
 *
 * @param name of the agency, empty where it is not known
 * @param family the department with its predecessors and successors, empty where it is none
 * @param province empty where it is not known
 * @param examined departments that the title names: the report is about them
 */
record Reporter(String name, Set<String> family, String province, Set<String> examined) {

    private static final Phrases PROVINCES = Phrases.of(LeftoverWords.WORDS.provinces().names());

    static Reporter of(Examination examination, Departments departments) {
        var subject = examination.subject();
        var agency = subject.agency();
        var head = examination.report().letterhead();
        var province =
                agency == null || agency.province().isEmpty()
                        ? province(head.parentAgency() + " " + subject.name() + " " + head.place())
                        : agency.province();
        var title = departments.in(Word.of(examination.report().title()));
        return new Reporter(
                subject.name(),
                departments.family(subject.name(), lastDay(subject)),
                province,
                title.stream().map(Departments.Named::department).collect(Collectors.toSet()));
    }

    /** The last day of the period reported on, null where it is not known. */
    static @Nullable LocalDate lastDay(Subject subject) {
        var period = subject.period();
        return period == null ? null : ReportingCalendar.lastDay(period);
    }

    private static String province(String text) {
        var found = PROVINCES.all(Word.of(text));
        return found.isEmpty() ? "" : found.getFirst().text();
    }

    /** Whether the department is another one than the reporter. */
    boolean isOther(String department) {
        return !name.isEmpty() && !family.contains(department);
    }

    /** Whether the report is about the department, as a notice of what was found there. */
    boolean concerns(String department) {
        return examined.contains(department);
    }

    /** Whether it gathers what other agencies did. */
    boolean isCoordinator() {
        var folded = Folded.of(name);
        List<String> coordinators = LeftoverWords.WORDS.agencies().coordinators();
        return coordinators.stream().anyMatch(c -> folded.startsWith(Folded.of(c)));
    }
}
