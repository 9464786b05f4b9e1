package vn.duthao.check.rule.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Change;
import vn.duthao.statistics.Observation;

/**
 * A number that is right and has the wrong unit: a count told as a rate, millions told as thousands
 * of millions, a relative change told in points.
 */
final class UnitDiffers extends FigureRule {

    /** "điểm phần trăm", "điểm %". */
    private static final String POINTS = "điểm";

    @Override
    public String id() {
        return "unit-differs";
    }

    @Override
    Optional<Finding> finding(ExaminedClaim examined, Examination examination) {
        var verdict = examined.verdict();
        if (!(verdict instanceof Verdict.Refuted || verdict instanceof Verdict.Unsupported)) {
            return Optional.empty();
        }
        return examined.otherUnit()
                .map(s -> ofOtherUnit(examined.claim(), s.observation()))
                .or(() -> scaled(examined))
                .or(() -> inPoints(examined, examination));
    }

    private Finding ofOtherUnit(Claim claim, Observation observation) {
        return finding(claim, observation, withUnit(observation), "check.unit-differs");
    }

    private static String withUnit(Observation observation) {
        var value = Findings.value(observation);
        return value.endsWith("%") ? value : value + " " + observation.indicator().unit();
    }

    /** The value of the indicator but for a power of ten that a unit may make. */
    private Optional<Finding> scaled(ExaminedClaim examined) {
        var claim = examined.claim();
        return examined.stated()
                .filter(s -> isOf(examined.verdict(), s.observation()))
                .filter(s -> s.exact().stream().anyMatch(e -> differsByUnit(claim, e)))
                .map(
                        s ->
                                finding(
                                        claim,
                                        s.observation(),
                                        withUnit(s.observation()),
                                        "check.unit-differs.scale"));
    }

    private static boolean isOf(Verdict verdict, Observation observation) {
        return verdict instanceof Verdict.Refuted(var o) && o.equals(observation);
    }

    private static boolean differsByUnit(Claim claim, BigDecimal exact) {
        return claim.value().signum() != 0
                && powers(claim.kind())
                        .mapToObj(exact::scaleByPowerOfTen)
                        .map(
                                e ->
                                        e.setScale(
                                                Math.max(0, claim.value().scale()),
                                                RoundingMode.HALF_UP))
                        .anyMatch(e -> e.compareTo(claim.value()) == 0);
    }

    /** Thousands and millions of money and counts; a rate may be told as a fraction of one. */
    private static IntStream powers(ClaimKind kind) {
        return switch (kind) {
            case MONEY -> IntStream.of(-9, -6, -3, 3, 6, 9);
            case COUNT -> IntStream.of(-3, 3);
            case RATE -> IntStream.of(-2, 2);
            case SCORE, RANK, RATIO -> IntStream.of();
        };
    }

    /** "tăng 12,5 điểm phần trăm" where the change is 12,5% of the earlier value. */
    private Optional<Finding> inPoints(ExaminedClaim examined, Examination examination) {
        var claim = examined.claim();
        if (!claim.unit().contains(POINTS)) {
            return Optional.empty();
        }
        return Changes.toldBy(examined, examination)
                .filter(c -> isRelative(claim, c) && !isDifference(claim, c))
                .map(
                        c ->
                                finding(
                                        claim,
                                        c.now(),
                                        Findings.like(claim, relative(c)) + "%",
                                        "check.unit-differs.points"));
    }

    private static BigDecimal relative(Changes.Told change) {
        return new Change(change.now().value(), change.then().value())
                .relative()
                .orElse(BigDecimal.ZERO)
                .abs()
                .round(MathContext.DECIMAL64);
    }

    private static boolean isRelative(Claim claim, Changes.Told change) {
        var scale = Math.max(0, claim.value().scale());
        return relative(change).setScale(scale, RoundingMode.HALF_UP).compareTo(claim.value()) == 0;
    }

    private static boolean isDifference(Claim claim, Changes.Told change) {
        var scale = Math.max(0, claim.value().scale());
        var difference = change.now().value().subtract(change.then().value()).abs();
        return difference.setScale(scale, RoundingMode.HALF_UP).compareTo(claim.value()) == 0;
    }

    private Finding finding(Claim claim, Observation observation, String expected, String key) {
        var message =
                Notice.of(key, claim.text(), observation.name(), expected, observation.source());
        return Findings.of(
                id(),
                Severities.of(id()),
                claim,
                message,
                expected,
                List.of(Findings.evidence(observation)));
    }
}
