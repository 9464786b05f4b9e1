package vn.duthao.evaluation.planted;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.duthao.catalogue.Indicator;

/** Ranks, and counts that one can get wrong by counting. */
final class SmallCounts {

    private static final BigDecimal MOST = BigDecimal.valueOf(30);

    private SmallCounts() {}

    /** Another rank, up to three places off. */
    static Optional<PrintedNumber> rank(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        return figure.observation().indicator().kind() == Indicator.Kind.RANK
                ? off(figure, 1 + random.nextInt(3), random)
                : Optional.empty();
    }

    /** A small count, one or two off. */
    static Optional<PrintedNumber> count(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        return figure.observation().indicator().kind() == Indicator.Kind.COUNT
                        && figure.number().value().compareTo(MOST) <= 0
                ? off(figure, 1 + random.nextInt(2), random)
                : Optional.empty();
    }

    private static Optional<PrintedNumber> off(
            KnownFigure figure, int places, SplittableRandom random) {
        var value = figure.number().value();
        var by = BigDecimal.valueOf(random.nextBoolean() ? places : -places);
        return Optional.of(value.add(by))
                .filter(v -> v.signum() > 0)
                .or(() -> Optional.of(value.subtract(by)))
                .filter(v -> v.signum() > 0)
                .map(v -> figure.number().like(v));
    }
}
