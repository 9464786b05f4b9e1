package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.duthao.check.ClaimKind;
import vn.duthao.numerals.Qualifier;

/** Rates of change whose two values stand in the same sentence: "tăng 17,3% (cùng kỳ 850)". */
final class GrowthRates {

    /** How many figures after the rate its base is looked for. */
    private static final int REACH = 6;

    private GrowthRates() {}

    /**
     * A rate of change with the ways in which it may be computed.
     *
     * @param ways growth of the earlier value, and for two rates their difference
     */
    record Change(Told rate, Told now, Told then, List<Quotient> ways) {

        /** The rate is right and the word before it is not: of that another rule speaks. */
        boolean isTurned() {
            return now.claim().kind() != ClaimKind.RATE
                    && ways.stream().anyMatch(w -> w.turned().fits(rate.claim()));
        }
    }

    /** The changes of the report of which both values are told beside them. */
    static List<Change> of(List<Told> figures) {
        return figures.stream()
                .filter(GrowthRates::isChange)
                .flatMap(r -> change(r, figures).stream())
                .toList();
    }

    private static boolean isChange(Told told) {
        return told.isRate()
                && told.claim().span().qualifier() == Qualifier.NONE
                && !direction(told).isEmpty();
    }

    private static Set<String> direction(Told told) {
        return told.standing().facets().getOrDefault("change", Set.of());
    }

    private static Optional<Change> change(Told rate, List<Told> figures) {
        var to = Math.min(figures.size(), rate.index() + REACH);
        var earlier =
                figures.subList(rate.index() + 1, to).stream()
                        .filter(t -> t.sentence() == rate.sentence() && isBase(t, rate))
                        .toList();
        if (earlier.size() != 1 || rate.index() == 0) {
            return Optional.empty();
        }
        var now = figures.get(rate.index() - 1);
        var then = earlier.getFirst();
        var comparable =
                now.sentence() == rate.sentence()
                        && !saysEarlier(now)
                        && direction(now).isEmpty()
                        && now.isStated()
                        && now.claim().kind() == then.claim().kind()
                        && now.claim().unit().equals(then.claim().unit())
                        && then.value().signum() > 0;
        return comparable
                ? Optional.of(new Change(rate, now, then, ways(rate, now, then)))
                        .filter(c -> !c.isTurned())
                : Optional.empty();
    }

    /** "so với cùng kỳ (850 hồ sơ)", "so với 850 hồ sơ của năm trước". */
    private static boolean isBase(Told told, Told rate) {
        if (!told.isStated() || !direction(told).isEmpty()) {
            return false;
        }
        var between = Between.before(told, rate);
        return told.claim().span().qualifier() == Qualifier.NONE
                && !between.contains(";")
                && !between.contains(",")
                && (saysEarlier(told) || Said.COMPARED.in(between));
    }

    private static boolean saysEarlier(Told told) {
        return told.standing().facets().getOrDefault("epoch", Set.of()).contains("earlier");
    }

    private static List<Quotient> ways(Told rate, Told now, Told then) {
        var difference = now.value().subtract(then.value());
        var risen = direction(rate).contains("rise") ? difference : difference.negate();
        var part = "(" + now.claim().text() + " - " + then.claim().text() + ")";
        var ways = new ArrayList<Quotient>();
        ways.add(Quotient.of(part, risen, then.claim().text(), then.value(), true));
        if (now.claim().kind() == ClaimKind.RATE) {
            ways.add(new Quotient(part, "1", risen, true));
        }
        return ways;
    }
}
