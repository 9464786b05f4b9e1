package vn.duthao.check.rule.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.Qualifier;

/** "hơn 95%" of 94,8%, "gần 100" of 103: the figure is near, the word before it is wrong. */
final class QualifierDiffers extends FigureRule {

    /** Letters before a figure in which the count it limits would stand. */
    private static final int NEAR = 60;

    private static final Pattern OUT_OF = Pattern.compile("\\d\\s+[^\\d,;.:()]+\\strên\\s+$");

    private final FigureThresholds thresholds = FigureVocabulary.load().thresholds();

    @Override
    public String id() {
        return "qualifier-differs";
    }

    @Override
    Optional<Finding> finding(ExaminedClaim examined, Examination examination) {
        return isOutOf(examined.claim())
                ? Optional.empty()
                : examined.stated()
                        .filter(s -> isOf(examined.verdict(), s))
                        .filter(s -> s.exact().stream().allMatch(e -> differs(examined.claim(), e)))
                        .map(s -> differs(examined.claim(), s));
    }

    /** "64 công chức trên 68 biên chế" is no more than 68. */
    private static boolean isOutOf(Claim claim) {
        var before =
                claim.place()
                        .sentence()
                        .substring(Math.max(0, claim.start() - NEAR), claim.start());
        return OUT_OF.matcher(before).find();
    }

    /** The verdict is about what the figure states, not about a change or a share. */
    private static boolean isOf(Verdict verdict, ExaminedClaim.Stated stated) {
        var observation = stated.observation();
        return switch (verdict) {
            case Verdict.Supported(var o) -> o.equals(observation);
            case Verdict.Refuted(var o) -> o.equals(observation);
            case Verdict.Derived(var id, _, _) -> id.equals(observation.indicator().id());
            case Verdict.Stale _, Verdict.Unsupported _, Verdict.Ambiguous _ -> false;
        };
    }

    private boolean differs(Claim claim, BigDecimal exact) {
        var ahead = exact.subtract(claim.value()).signum();
        var wrong =
                switch (claim.span().qualifier()) {
                    case NONE, ABOUT -> false;
                    case MORE_THAN -> ahead <= 0;
                    case AT_LEAST -> ahead < 0;
                    case LESS_THAN, NEARLY -> ahead >= 0;
                    case AT_MOST -> ahead > 0;
                };
        return wrong && isNear(claim.value(), exact);
    }

    private boolean isNear(BigDecimal stated, BigDecimal exact) {
        var most = stated.abs().multiply(thresholds.near());
        return exact.subtract(stated).abs().compareTo(most) <= 0;
    }

    private Finding differs(Claim claim, ExaminedClaim.Stated stated) {
        var expected = Findings.value(stated.observation());
        var message =
                Notice.of(
                        "check.qualifier-differs." + word(claim.span().qualifier()),
                        claim.text(),
                        stated.observation().name(),
                        expected,
                        stated.observation().source());
        return Findings.of(
                id(),
                Severities.of(id()),
                claim,
                message,
                expected,
                List.of(Findings.evidence(stated.observation())));
    }

    private static String word(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> "more";
            case AT_LEAST -> "least";
            case LESS_THAN -> "less";
            case AT_MOST -> "most";
            case NEARLY -> "nearly";
            case ABOUT, NONE -> throw new IllegalArgumentException(qualifier.name());
        };
    }
}
