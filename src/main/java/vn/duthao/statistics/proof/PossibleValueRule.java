package vn.duthao.statistics.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Relation;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.proof.Flaw.Severity;

/** No negative or fractional counts and ranks, no flag but 0 and 1, no part above 100 percent. */
final class PossibleValueRule implements ProofRule {

    static final String NEGATIVE = "negative-value";
    static final String FRACTION = "fractional-count";
    static final String FLAG = "no-such-state";
    static final String OVER_100 = "rate-over-100";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Set<Indicator.Kind> WHOLE =
            Set.of(Indicator.Kind.COUNT, Indicator.Kind.RANK);

    @Override
    public Stream<Flaw> flaws(ProofSubject subject) {
        return subject.data().observations().stream()
                .flatMap(o -> rule(subject, o).map(rule -> flaw(rule, o)).stream());
    }

    private static Optional<String> rule(ProofSubject subject, Observation observation) {
        var value = observation.value();
        var kind = observation.indicator().kind();
        if (kind == Indicator.Kind.FLAG) {
            return isState(observation) ? Optional.empty() : Optional.of(FLAG);
        }
        if (WHOLE.contains(kind) && value.signum() < 0) {
            return Optional.of(NEGATIVE);
        }
        if (WHOLE.contains(kind) && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(FRACTION);
        }
        return value.compareTo(HUNDRED) > 0 && isRateOfPart(subject, observation.indicator().id())
                ? Optional.of(OVER_100)
                : Optional.empty();
    }

    private static boolean isState(Observation flag) {
        var value = flag.value();
        var highest = BigDecimal.valueOf(flag.indicator().highestState());
        return value.signum() >= 0
                && value.compareTo(highest) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    /**
     * The usual formula's numerator is part of its denominator by another relation or by itself.
     */
    private static boolean isRateOfPart(ProofSubject subject, String rate) {
        return subject.relations(Relation.Rate.class)
                .filter(r -> r.rate().equals(rate))
                .map(Relation.Rate::usual)
                .anyMatch(f -> isPart(subject, f.numerator(), f.denominator()));
    }

    private static boolean isPart(ProofSubject subject, List<String> parts, List<String> whole) {
        if (whole.containsAll(parts)) {
            return true;
        }
        if (whole.size() != 1) {
            return false;
        }
        var total = whole.getFirst();
        var bounds = parts.stream().map(part -> new Relation.AtMost(part, total)).toList();
        return (parts.size() == 1 && subject.catalogue().relations().containsAll(bounds))
                || subject.relations(Relation.Sum.class)
                        .filter(sum -> sum.total().equals(total))
                        .anyMatch(sum -> sum.parts().containsAll(parts));
    }

    private static Flaw flaw(String rule, Observation observation) {
        var notice =
                Notice.of(
                        "statistics." + rule,
                        observation.source(),
                        observation.name(),
                        Figures.told(observation),
                        observation.indicator().highestState());
        return new Flaw(rule, Severity.ERROR, notice, observation.source());
    }
}
