package vn.duthao.check.rule.leftover;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
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
                family(examination, departments),
                province,
                title.stream().map(Departments.Named::department).collect(Collectors.toSet()));
    }

    /** The department by all its names, that of its successor only once it has taken over. */
    private static Set<String> family(Examination examination, Departments departments) {
        var subject = examination.subject();
        var family = new HashSet<>(departments.family(subject.name()));
        successor(subject.agency(), subject.period())
                .flatMap(examination.corpus().agencies()::find)
                .map(a -> departments.in(Word.of(a.name())))
                .ifPresent(named -> named.forEach(n -> family.remove(n.department())));
        return family;
    }

    /** Of an agency that outlived the period. */
    private static Optional<String> successor(@Nullable Agency agency, @Nullable Period period) {
        if (agency == null || period == null) {
            return Optional.empty();
        }
        var until = agency.until();
        return until != null && ReportingCalendar.lastDay(period).isBefore(until)
                ? Optional.ofNullable(agency.successor())
                : Optional.empty();
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
