package vn.duthao.statistics.proof;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Change;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.proof.Flaw.Severity;

/** A value far from that of the comparable period: perhaps a digit too many, or a wrong row. */
final class JumpRule implements ProofRule {

    static final String ID = "jump";

    private final JumpLimits limits;

    JumpRule(JumpLimits limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Flaw> flaws(ProofSubject subject) {
        return subject.comparable().stream()
                .flatMap(
                        before ->
                                subject.data().observations().stream()
                                        .flatMap(o -> flaw(o, before)));
    }

    private Stream<Flaw> flaw(Observation now, DataSet comparable) {
        return comparable.find(now.indicator().id()).stream()
                .filter(before -> jumps(now, before))
                .map(before -> flaw(now, before, comparable));
    }

    private boolean jumps(Observation now, Observation before) {
        var difference = now.value().subtract(before.value()).abs();
        return switch (now.indicator().kind()) {
            case RATE -> difference.compareTo(limits.ratePoints()) >= 0;
            case COUNT, MONEY ->
                    difference.compareTo(leastDifference(now, before)) >= 0
                            && isFactorApart(now, before);
            case SCORE, RANK, FLAG -> false;
        };
    }

    /** Many things do not arise every year. */
    private BigDecimal leastDifference(Observation now, Observation before) {
        var fromOrToZero = now.value().signum() == 0 || before.value().signum() == 0;
        return fromOrToZero ? limits.zeroDifference() : limits.countDifference();
    }

    private boolean isFactorApart(Observation now, Observation before) {
        var small = now.value().min(before.value());
        var large = now.value().max(before.value());
        return large.compareTo(small.multiply(limits.countFactor())) >= 0;
    }

    private static Flaw flaw(Observation now, Observation before, DataSet comparable) {
        var key =
                switch (new Change(now.value(), before.value()).direction()) {
                    case FALL -> "statistics.jump-down";
                    case RISE, NONE, NEW -> "statistics.jump-up";
                };
        var notice =
                Notice.of(
                        key,
                        now.source(),
                        now.name(),
                        Figures.told(now),
                        Figures.told(before),
                        comparable.period().inWords(),
                        before.source());
        return new Flaw(ID, Severity.WARNING, notice, now.source());
    }
}
