package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Standing;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;

/**
 * A figure as the rules of this family see it.
 *
 * @param index among the claims of the report
 */
record Told(int index, ExaminedClaim examined) {

    /** Facets of what is not told of this report's own period as it is. */
    static final Set<String> STRICT = Set.of("change", "mode", "epoch");

    /** Every figure of the report in order. */
    static List<Told> all(Examination examination) {
        var all = new ArrayList<Told>();
        for (var i = 0; i < examination.claims().size(); i++) {
            all.add(new Told(i, examination.claims().get(i)));
        }
        return all;
    }

    Claim claim() {
        return examined.claim();
    }

    Standing standing() {
        return examined.standing();
    }

    int sentence() {
        return claim().place().index();
    }

    /** The value in the smallest unit: {@code 2,5 tỷ} is 2.500.000.000. */
    BigDecimal value() {
        return claim().value().scaleByPowerOfTen(scale());
    }

    /** Power of ten of its scale word. */
    int scale() {
        return claim().span().reading() instanceof Reading.Quantity quantity ? quantity.scale() : 0;
    }

    /** An amount of which parts can be told, stated as it is: no rate, rank, change or target. */
    boolean isAmount() {
        return switch (claim().kind()) {
                    case COUNT, MONEY, SCORE -> true;
                    case RATE, RANK, RATIO -> false;
                }
                && claim().span().qualifier() == Qualifier.NONE
                && isOfNow();
    }

    /** Whether it tells what is: no change, no target, nothing of an earlier time. */
    boolean isOfNow() {
        return STRICT.stream().allMatch(f -> standing().says(f).isEmpty());
    }

    /** Whether its words are its own: neither the second of a ratio nor the share of a figure. */
    boolean isStated() {
        return switch (standing().role()) {
            case PLAIN, PART -> true;
            case WHOLE, SHARE -> false;
        };
    }

    boolean isRate() {
        return claim().kind() == ClaimKind.RATE;
    }

    /** Whether the data say that the figure is wrong. */
    boolean isWrong() {
        return examined.verdict() instanceof Verdict.Refuted
                || examined.verdict() instanceof Verdict.Stale;
    }

    /** Whether the data say that the figure is right. */
    boolean isRight() {
        return examined.verdict() instanceof Verdict.Supported;
    }

    /** Whether the two may count the same things. */
    boolean sharesUnit(Told other) {
        var units = standing().units();
        var others = other.standing().units();
        return units.isEmpty() || others.isEmpty() || units.stream().anyMatch(others::contains);
    }

    /** Whether both name the same unit of which nothing is counted twice. */
    boolean isPartable(Told other) {
        return standing().units().stream().noneMatch(Said.FILE.overlapping()::contains)
                || claim().unit().equals(other.claim().unit());
    }
}
