package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.Finding;
import vn.duthao.check.Standing;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.Qualifier;

/**
 * A rate that no whole number of what it is a share of can give, a share of more than everything, a
 * score above the highest, and a part greater than what it is said to be among.
 */
final class ImpossibleRate implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "impossible-rate";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var figures = Told.all(examination);
        return Stream.concat(
                        figures.stream()
                                .filter(ImpossibleRate::isJudged)
                                .flatMap(t -> finding(t, figures)),
                        figures.stream()
                                .filter(t -> t.standing().role() == Standing.Role.WHOLE)
                                .flatMap(t -> aboveWhole(figures.get(t.index() - 1), t)))
                .toList();
    }

    /**
     * "đạt 9,5/3 điểm", "Có 30 trong 05 tiêu chí": the one of the two that the data do not know is
     * wrong; where they know both, the first is another's.
     */
    private Stream<Finding> aboveWhole(Told part, Told whole) {
        var message = message(part, whole);
        if (message.isEmpty() || !part.isOfNow() || part.value().compareTo(whole.value()) <= 0) {
            return Stream.of();
        }
        return Stream.of(part, whole)
                .filter(t -> t.examined().verdict() instanceof Verdict.Unsupported)
                .findFirst()
                .or(() -> Optional.of(part).filter(p -> p.isRight() && whole.isRight()))
                .stream()
                .map(
                        wrong ->
                                Findings.of(
                                        id(),
                                        Severities.of(id() + ".above-highest"),
                                        wrong.claim(),
                                        Notice.of(
                                                message.get(),
                                                part.claim().text(),
                                                whole.claim().text()),
                                        null,
                                        List.of()));
    }

    /** Of counts only "trong" says that one is part of the other: 12/10 may be done and planned. */
    private static Optional<String> message(Told part, Told whole) {
        if (whole.claim().kind() == ClaimKind.SCORE) {
            return Optional.of("consistency.score-above-highest");
        }
        return whole.claim().kind() == ClaimKind.COUNT
                        && Said.AMONG.in(Between.before(whole, part))
                        && !Said.BEYOND.in(Between.after(whole).split("[,;.]", -1)[0])
                ? Optional.of("consistency.part-above-whole")
                : Optional.empty();
    }

    private static boolean isJudged(Told told) {
        return told.isRate()
                && told.claim().span().qualifier() == Qualifier.NONE
                && told.isOfNow()
                && !(told.examined().verdict() instanceof Verdict.Supported)
                && !(told.examined().verdict() instanceof Verdict.Derived);
    }

    private Stream<Finding> finding(Told rate, List<Told> figures) {
        if (rate.claim().value().compareTo(HUNDRED) > 0) {
            return isShare(rate) ? Stream.of(overHundred(rate)) : Stream.of();
        }
        var parent = rate.standing().parent();
        if (parent < 0 || !isWholeOf(figures.get(parent), rate)) {
            return Stream.of();
        }
        var whole = figures.get(parent);
        return isPossible(rate, whole) ? Stream.of() : Stream.of(impossible(rate, whole));
    }

    /** "đúng hạn", "trực tuyến"; not "đạt 120% kế hoạch", "tăng 120%". */
    private static boolean isShare(Told rate) {
        var clause = clauseBefore(rate) + Between.after(rate).split("[,;.]", -1)[0];
        return Said.SHARE.in(clause)
                && !Said.BEYOND.in(clause)
                && !Said.BEYOND.in(rate.claim().place().heading());
    }

    private static String clauseBefore(Told rate) {
        var before = Between.before(rate);
        return before.substring(before.lastIndexOf(';') + 1);
    }

    /** "193 nhiệm vụ, trong đó 94,8% nhiệm vụ đúng hạn", "…, trong đó 94,8% đúng hạn". */
    private static boolean isWholeOf(Told whole, Told rate) {
        var after = Between.after(rate).strip();
        return whole.isAmount()
                && whole.isStated()
                && whole.claim().kind() == ClaimKind.COUNT
                && whole.value().signum() > 0
                && whole.sentence() == rate.sentence()
                && rate.standing().governed()
                && Said.PART.in(Between.before(rate, whole))
                && (opensWithUnit(after, whole) || Said.SHARE.opens(after));
    }

    private static boolean opensWithUnit(String after, Told whole) {
        var unit = whole.claim().unit();
        return !unit.isEmpty() && (after.startsWith(unit) || after.startsWith("số " + unit));
    }

    /** Whether a whole number of parts gives the rate, rounded half up at its decimals. */
    private static boolean isPossible(Told rate, Told whole) {
        var nearest = nearest(rate, whole);
        return Stream.of(nearest.subtract(BigDecimal.ONE), nearest, nearest.add(BigDecimal.ONE))
                .anyMatch(k -> share(k, whole).fits(rate.claim()));
    }

    private static BigDecimal nearest(Told rate, Told whole) {
        var exact = rate.claim().value().multiply(whole.value());
        return exact.divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    private static Quotient share(BigDecimal part, Told whole) {
        return Quotient.of(part.toPlainString(), part, whole.claim().text(), whole.value(), true);
    }

    private Finding overHundred(Told rate) {
        return Findings.of(
                id(),
                Severities.of(id() + ".over-hundred"),
                rate.claim(),
                Notice.of("consistency.rate-over-hundred", rate.claim().text()),
                null,
                List.of());
    }

    private Finding impossible(Told rate, Told whole) {
        var nearest = share(nearest(rate, whole), whole);
        var expected = Findings.like(rate.claim(), nearest.percent());
        return Findings.of(
                id(),
                Severities.of(id()),
                rate.claim(),
                Notice.of(
                        "consistency.impossible-rate",
                        rate.claim().text(),
                        whole.claim().text(),
                        nearest.part(),
                        expected),
                expected,
                List.of(nearest.written() + " = " + expected));
    }
}
