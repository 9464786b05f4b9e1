package vn.duthao.evaluation.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.duthao.catalogue.Indicator;

/** Wrong rates. */
final class Rates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rates() {}

    /** A rate that is off by a tenth of a point to nine points, at the decimals printed. */
    static Optional<PrintedNumber> misfit(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        if (figure.observation().indicator().kind() != Indicator.Kind.RATE) {
            return Optional.empty();
        }
        var tenths = BigDecimal.valueOf(2 + random.nextInt(88)).movePointLeft(1);
        var value = figure.number().value();
        var down = value.add(tenths).compareTo(HUNDRED) > 0 || random.nextBoolean();
        var other = down ? value.subtract(tenths) : value.add(tenths);
        return Optional.of(other)
                .filter(v -> v.signum() > 0)
                .map(v -> figure.number().like(v, Math.max(1, figure.number().decimals())));
    }

    /** The rate that its counts give, cut off where it is rounded up, and the other way round. */
    static Optional<PrintedNumber> rounding(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        var printed = figure.number();
        return new Truth(report)
                .rates(figure.indicator())
                .filter(printed::states)
                .filter(exact -> exact.compareTo(printed.value()) != 0)
                .findFirst()
                .map(exact -> other(exact, printed))
                .filter(n -> n.value().signum() > 0 && n.value().compareTo(HUNDRED) <= 0);
    }

    private static PrintedNumber other(BigDecimal exact, PrintedNumber printed) {
        var up = printed.value().compareTo(exact) > 0;
        var mode = up ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return printed.like(exact.setScale(printed.decimals(), mode));
    }
}
