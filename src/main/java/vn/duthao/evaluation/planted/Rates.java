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
        return rounding(figure, report, figure.number().decimals());
    }

    /** Likewise, with a decimal more or less than it is printed with. */
    static Optional<PrintedNumber> otherDecimals(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        var decimals = figure.number().decimals();
        return rounding(figure, report, decimals == 0 ? 1 : decimals - 1);
    }

    private static Optional<PrintedNumber> rounding(
            KnownFigure figure, AnnotatedReport report, int decimals) {
        return new Truth(report)
                .rates(figure.indicator())
                .filter(figure.number()::states)
                .findFirst()
                .filter(exact -> exact.stripTrailingZeros().scale() > decimals)
                .map(exact -> figure.number().like(wrong(exact, decimals), decimals))
                .filter(n -> n.value().signum() > 0 && n.value().compareTo(HUNDRED) <= 0);
    }

    private static BigDecimal wrong(BigDecimal exact, int decimals) {
        var right = exact.setScale(decimals, RoundingMode.HALF_UP);
        var up = right.compareTo(exact) > 0;
        return exact.setScale(decimals, up ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }
}
