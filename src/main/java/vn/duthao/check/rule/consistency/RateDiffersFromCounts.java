package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.Qualifier;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;

/**
 * A rate that is not the quotient of its counts: of those beside it in the sentence, or of the
 * observations that its formula names. Rates are rounded half up at the printed decimals.
 */
public final class RateDiffersFromCounts implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "rate-differs-from-counts";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return examination.claims().stream().flatMap(c -> finding(c, examination.data())).toList();
    }

    private Stream<Finding> finding(ExaminedClaim examined, @Nullable DataSet data) {
        var quotient = quotient(examined);
        if (quotient.isPresent()) {
            return Stream.of(finding(examined.claim(), quotient.get(), data));
        }
        return differs(examined).map(share -> finding(examined.claim(), share)).stream();
    }

    /** The observed rate with a formula that the claim refutes. */
    private static Optional<Observation> quotient(ExaminedClaim examined) {
        return examined.claim().kind() == ClaimKind.RATE
                        && examined.verdict() instanceof Verdict.Refuted(var observation)
                        && observation.formula() != null
                        && observation.formula().contains("/")
                ? Optional.of(observation)
                : Optional.empty();
    }

    /** The counts of the sentence of which the rate is no quotient, empty where it is one. */
    private static Optional<ExaminedClaim.Share> differs(ExaminedClaim examined) {
        var judged = examined.verdict();
        var open =
                judged instanceof Verdict.Unsupported
                        || judged instanceof Verdict.Refuted
                        || judged instanceof Verdict.Ambiguous;
        return open && examined.claim().span().qualifier() == Qualifier.NONE
                ? examined.share().filter(s -> !fits(examined.claim(), s))
                : Optional.empty();
    }

    private static boolean fits(Claim rate, ExaminedClaim.Share share) {
        return share.wholes().stream()
                .filter(w -> w.value().signum() > 0)
                .anyMatch(w -> rounded(rate, share(share.part(), w)).compareTo(rate.value()) == 0);
    }

    private static BigDecimal share(Claim part, Claim whole) {
        return HUNDRED.multiply(part.value()).divide(whole.value(), MathContext.DECIMAL64);
    }

    private static BigDecimal rounded(Claim rate, BigDecimal exact) {
        return exact.setScale(Math.max(0, rate.value().scale()), RoundingMode.HALF_UP);
    }

    private Finding finding(Claim claim, Observation observation, @Nullable DataSet data) {
        var exact = exact(observation, data);
        var expected = Findings.like(claim, exact);
        var message =
                Notice.of(
                        "check.rate-differs-from-data",
                        claim.text(),
                        observation.name(),
                        expected,
                        String.valueOf(observation.formula()));
        return Findings.of(
                id(),
                Severities.of(id() + (isTruncated(claim, exact) ? ".truncated" : "")),
                claim,
                message,
                expected,
                List.of(Findings.evidence(observation)));
    }

    /** What the formula gives; the value as it stands where an operand is missing. */
    private static BigDecimal exact(Observation observation, @Nullable DataSet data) {
        var stands = data != null && data.observations().contains(observation);
        return data == null || observation.formula() == null || !stands
                ? observation.value()
                : Formula.parse(observation.formula()).evaluate(data).orElse(observation.value());
    }

    private Finding finding(Claim claim, ExaminedClaim.Share share) {
        var part = share.part();
        var whole = share.wholes().getFirst();
        var exact = whole.value().signum() == 0 ? BigDecimal.ZERO : share(part, whole);
        var expected = Findings.like(claim, exact);
        var message =
                Notice.of(
                        "check.rate-differs-from-counts",
                        claim.text(),
                        part.text(),
                        whole.text(),
                        expected);
        var kind = isTruncated(claim, exact) ? ".truncated" : share.certain() ? "" : ".uncertain";
        return Findings.of(
                id(),
                Severities.of(id() + kind),
                claim,
                message,
                expected,
                List.of(part.text() + "/" + whole.text()));
    }

    private static boolean isTruncated(Claim rate, BigDecimal exact) {
        return exact.setScale(Math.max(0, rate.value().scale()), RoundingMode.DOWN)
                        .compareTo(rate.value())
                == 0;
    }
}
