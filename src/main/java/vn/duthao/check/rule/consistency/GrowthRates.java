package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.check.ClaimKind;
import vn.duthao.numerals.Qualifier;

/** Rates of change whose two values stand in the same sentence: "tăng 17,3% (cùng kỳ 850)". */
final class GrowthRates {

    private GrowthRates() {}

    /**
     * A rate of change with the ways in which it may be computed.
     *
     * @param ways growth of the earlier value, and for two rates their difference
     */
    record Change(Told rate, Told now, Told then, List<Quotient> ways) {}

    /** The changes of the report of which both values are told beside them. */
    static List<Change> of(List<Told> figures) {
        var sentences = figures.stream().collect(Collectors.groupingBy(Told::sentence));
        return figures.stream()
                .filter(GrowthRates::isChange)
                .flatMap(r -> change(r, sentences.getOrDefault(r.sentence(), List.of())).stream())
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

    private static Optional<Change> change(Told rate, List<Told> sentence) {
        var earlier = sentence.stream().filter(t -> isBase(t, rate)).toList();
        var before = sentence.stream().filter(t -> t.index() < rate.index()).toList();
        if (earlier.size() != 1 || before.isEmpty()) {
            return Optional.empty();
        }
        var now = before.getLast();
        var then = earlier.getFirst();
        var comparable =
                !saysEarlier(now)
                        && direction(now).isEmpty()
                        && now.isStated()
                        && now.claim().kind() == then.claim().kind()
                        && now.claim().unit().equals(then.claim().unit())
                        && then.value().signum() > 0;
        return comparable
                ? Optional.of(new Change(rate, now, then, ways(rate, now, then)))
                : Optional.empty();
    }

    /** "so với cùng kỳ (850 hồ sơ)", "so với 850 hồ sơ của năm trước". */
    private static boolean isBase(Told told, Told rate) {
        if (told.index() <= rate.index() || !told.isStated() || !direction(told).isEmpty()) {
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
