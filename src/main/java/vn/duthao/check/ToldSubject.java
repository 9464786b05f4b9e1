package vn.duthao.check;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Period;
import vn.duthao.report.Report;

/**
 * Every agency and period that a report may be of by its own words, each with the parts that name
 * it, the likeliest first.
 *
 * @param name of the agency as the report writes it, empty where it does not
 * @param agencies of the register
 * @param agencyIsSure the name in the letterhead, or in the text without one, is of the first
 *     agency alone
 * @param periods that the report is said to be about
 * @param periodIsSure all parts name the same
 */
public record ToldSubject(
        String name,
        List<Told<Agency>> agencies,
        boolean agencyIsSure,
        List<Told<Period>> periods,
        boolean periodIsSure) {

    public ToldSubject {
        agencies = List.copyOf(agencies);
        periods = List.copyOf(periods);
    }

    /** What the report says of itself. */
    public static ToldSubject of(Report report, AgencyRegister register) {
        var formalities = Formalities.of(report);
        var names = SubjectAgency.names(report, formalities);
        var name = names.isEmpty() ? "" : names.getFirst().what();
        var periods = joined(SubjectPeriod.ranked(formalities, report.letterhead().date()));
        return new ToldSubject(
                name,
                agencies(names, report, register),
                agencyIsSure(names, report, register),
                periods.isEmpty() ? SubjectPeriod.anyOfTitle(formalities) : periods,
                periods.size() == 1);
    }

    /** A letterhead that names none of the register's leaves open whose report it is. */
    private static boolean agencyIsSure(
            List<Told<String>> names, Report report, AgencyRegister register) {
        var headed = !report.letterhead().agency().isEmpty();
        return names.stream()
                .filter(n -> !register.named(n.what()).isEmpty())
                .findFirst()
                .filter(n -> !headed || n.parts().contains(Told.Part.LETTERHEAD))
                .flatMap(n -> SubjectAgency.of(n.what(), report, register))
                .isPresent();
    }

    private static List<Told<Agency>> agencies(
            List<Told<String>> names, Report report, AgencyRegister register) {
        return joined(
                names.stream()
                        .flatMap(
                                name ->
                                        SubjectAgency.ranked(name.what(), report, register).stream()
                                                .map(a -> new Told<>(a, name.parts())))
                        .toList());
    }

    /** Each once, in the order in which it is first told. */
    private static <T> List<Told<T>> joined(List<Told<T>> told) {
        Map<T, EnumSet<Told.Part>> parts = new LinkedHashMap<>();
        for (var one : told) {
            parts.computeIfAbsent(one.what(), _ -> EnumSet.noneOf(Told.Part.class))
                    .addAll(one.parts());
        }
        return parts.entrySet().stream().map(e -> new Told<>(e.getKey(), e.getValue())).toList();
    }
}
