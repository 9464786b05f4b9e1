package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.duthao.catalogue.Relation;
import vn.duthao.check.Standing;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.NumeralPrinter;

/**
 * The usual ways to compute a rate that is told with words of its own: by the catalogue, and by
 * what its words say of case files (DOMAIN: form II.06, QĐ 766/QĐ-TTg and the provinces' habits).
 */
final class UsualRates {

    private final Examination examination;
    private final Surrounding surrounding;

    UsualRates(Examination examination, Surrounding surrounding) {
        this.examination = examination;
        this.surrounding = surrounding;
    }

    /** What the rate may be computed from, as far as its counts are told or in the data. */
    List<Quotient> of(Told rate) {
        for (var group : surrounding.near(rate)) {
            var quotients = of(rate, group, unit(rate, group).orElse(""), true);
            if (!quotients.isEmpty()) {
                return quotients;
            }
        }
        var report = surrounding.report();
        return unit(rate, report).map(u -> of(rate, report, u, false)).orElse(List.of());
    }

    private List<Quotient> of(Told rate, Group group, String unit, boolean certain) {
        var quotients = new ArrayList<>(bySlots(rate, group.slots(unit), certain));
        quotients.addAll(byCatalogue(rate, group.told(), certain));
        return quotients;
    }

    /** The unit of the group that is named last before the rate, empty for none. */
    private static Optional<String> unit(Told rate, Group group) {
        var before = Between.before(rate);
        return group.units().stream()
                .filter(before::contains)
                .max(Comparator.comparingInt(before::lastIndexOf));
    }

    private List<Quotient> bySlots(Told rate, Map<Slot, Told> told, boolean certain) {
        var quotients = new ArrayList<Quotient>();
        for (var part : parts(rate)) {
            for (var whole : wholes(part)) {
                quotient(part, whole, told, certain).ifPresent(quotients::add);
            }
        }
        return quotients;
    }

    /** Sums of figures of which the rate tells the share, the likeliest first. */
    private static List<List<Slot>> parts(Told rate) {
        var channel = said(rate, "channel");
        var limit = said(rate, "limit");
        if (channel.equals(Set.of("online")) && limit.isEmpty()) {
            return List.of(List.of(Slot.ONLINE));
        }
        if (!channel.isEmpty()) {
            return List.of();
        }
        if (limit.equals(Set.of("late"))) {
            return List.of(List.of(Slot.LATE));
        }
        return limit.contains("on-time")
                ? List.of(List.of(Slot.EARLY, Slot.ON_TIME), List.of(Slot.TIMELY))
                : List.of();
    }

    /** What it says itself; a share says what its figure says. */
    private static Set<String> said(Told rate, String facet) {
        return rate.standing().role() == Standing.Role.SHARE
                ? rate.standing().says(facet)
                : rate.standing().facets().getOrDefault(facet, Set.of());
    }

    private static List<List<Slot>> wholes(List<Slot> part) {
        if (part.contains(Slot.ONLINE)) {
            return List.of(
                    List.of(Slot.NEW),
                    List.of(Slot.RECEIVED),
                    List.of(Slot.RESOLVED),
                    List.of(Slot.NEW, Slot.CARRIED));
        }
        var due = new ArrayList<>(part);
        due.addAll(List.of(Slot.LATE, Slot.PENDING_LATE));
        return List.of(List.of(Slot.RESOLVED), List.of(Slot.RECEIVED), due);
    }

    private static Optional<Quotient> quotient(
            List<Slot> part, List<Slot> whole, Map<Slot, Told> told, boolean certain) {
        if (!told.keySet().containsAll(part) || !told.keySet().containsAll(whole)) {
            return Optional.empty();
        }
        return quotient(figures(part, told), figures(whole, told), certain);
    }

    private static List<Told> figures(List<Slot> slots, Map<Slot, Told> told) {
        return slots.stream().flatMap(s -> Optional.ofNullable(told.get(s)).stream()).toList();
    }

    private static Optional<Quotient> quotient(List<Told> part, List<Told> whole, boolean certain) {
        var below = sum(whole);
        return below.signum() <= 0
                        || sum(part).compareTo(below) > 0
                        || !whole.getFirst().sharesUnit(part.getFirst())
                ? Optional.empty()
                : Optional.of(
                        Quotient.of(written(part), sum(part), written(whole), below, certain));
    }

    private static String written(List<Told> figures) {
        return figures.size() == 1 ? Equation.added(figures) : "(" + Equation.added(figures) + ")";
    }

    private static BigDecimal sum(List<Told> figures) {
        return figures.stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Quotient> byCatalogue(Told rate, Map<String, Told> told, boolean certain) {
        var id = Indicators.of(rate).orElse("");
        var quotients = new ArrayList<Quotient>();
        for (var relation : examination.corpus().catalogue().relations()) {
            if (relation instanceof Relation.Rate(var named, var usual, var variants)
                    && named.equals(id)) {
                fraction(usual, told, certain).ifPresent(quotients::add);
                variants.forEach(v -> fraction(v, told, certain).ifPresent(quotients::add));
            }
        }
        return quotients;
    }

    private Optional<Quotient> fraction(
            Relation.Fraction fraction, Map<String, Told> told, boolean certain) {
        var above = value(fraction.numerator(), told);
        var below = value(fraction.denominator(), told);
        return above.isEmpty() || below.isEmpty() || below.get().signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        Quotient.of(
                                NumeralPrinter.print(above.get(), 0, false),
                                above.get(),
                                NumeralPrinter.print(below.get(), 0, false),
                                below.get(),
                                certain));
    }

    /** The sum of what the report tells of the indicators, or else the data; empty if one lacks. */
    private Optional<BigDecimal> value(List<String> indicators, Map<String, Told> told) {
        var sum = Optional.of(BigDecimal.ZERO);
        for (var id : indicators) {
            var value = value(id, told);
            sum = sum.flatMap(s -> value.map(s::add));
        }
        return sum;
    }

    private Optional<BigDecimal> value(String id, Map<String, Told> told) {
        var figure = Optional.ofNullable(told.get(id)).map(Told::value);
        var data = examination.data();
        return figure.isPresent() || data == null ? figure : data.find(id).map(o -> o.value());
    }
}
