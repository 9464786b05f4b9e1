package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.NoState;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;

/**
 * A rate that is not the quotient of its counts: of those beside it, of those the report tells
 * elsewhere, or of the observations that its formula names. Rates are rounded half up at the
 * printed decimals; every usual denominator is tried.
 */
final class RateDiffersFromCounts implements Rule {

    @Override
    public String id() {
        return "rate-differs-from-counts";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var bases = new RateBases(examination);
        return bases.figures().stream()
                .filter(t -> !NoState.isToldBy(t.examined(), examination))
                .flatMap(t -> finding(t, bases, examination.data()).stream())
                .toList();
    }

    private Optional<Finding> finding(Told told, RateBases bases, @Nullable DataSet data) {
        var observed = observed(told.examined());
        if (observed.isPresent()) {
            return bases.hasOtherBase(told)
                    ? Optional.empty()
                    : Optional.of(finding(told.claim(), observed.get(), data));
        }
        return bases.contradicting(told).map(q -> finding(told.claim(), q));
    }

    /** The observed rate with a formula that the claim refutes. */
    private static Optional<Observation> observed(ExaminedClaim examined) {
        return examined.claim().kind() == ClaimKind.RATE
                        && examined.verdict() instanceof Verdict.Refuted(var observation)
                        && observation.formula() != null
                        && observation.formula().contains("/")
                ? Optional.of(observation)
                : Optional.empty();
    }

    private Finding finding(Claim claim, Observation observation, @Nullable DataSet data) {
        var exact = new Quotient("", "", exact(observation, data), true);
        var expected = Findings.like(claim, exact.percent());
        var message =
                Notice.of(
                        "consistency.rate-differs-from-data",
                        claim.text(),
                        observation.name(),
                        expected,
                        String.valueOf(observation.formula()));
        return Findings.of(
                id(),
                Severities.of(id() + (exact.isCutOff(claim) ? ".truncated" : "")),
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

    private Finding finding(Claim claim, Quotient quotient) {
        var expected = Findings.like(claim, quotient.percent());
        var cutOff = quotient.isCutOff(claim);
        var kind = cutOff ? ".truncated" : quotient.certain() ? "" : ".uncertain";
        var message =
                Notice.of(
                        "consistency.rate-" + (cutOff ? "is-cut-off" : "differs-from-counts"),
                        claim.text(),
                        quotient.part(),
                        quotient.whole(),
                        expected);
        return Findings.of(
                id(),
                Severities.of(id() + kind),
                claim,
                message,
                expected,
                List.of(quotient.written()));
    }
}
