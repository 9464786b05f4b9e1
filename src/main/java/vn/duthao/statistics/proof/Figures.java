package vn.duthao.statistics.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Indicator;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.statistics.Observation;

/** How figures are compared and told. */
final class Figures {

    /** Excel keeps 15 digits: a computed rate is exact to at least this many decimals. */
    private static final int MOST_DECIMALS = 8;

    private Figures() {}

    /** Whether the stated value is the exact one rounded half up to the stated decimals. */
    static boolean holds(BigDecimal stated, BigDecimal exact) {
        return rounded(stated, exact, RoundingMode.HALF_UP).compareTo(atMost8(stated)) == 0;
    }

    /** Whether the stated value is the exact one with its further decimals cut off. */
    static boolean isCutOff(BigDecimal stated, BigDecimal exact) {
        return rounded(stated, exact, RoundingMode.DOWN).compareTo(atMost8(stated)) == 0;
    }

    /** The exact value at the decimals of the stated one. */
    static BigDecimal atDecimalsOf(BigDecimal stated, BigDecimal exact) {
        return rounded(stated, exact, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal stated, BigDecimal exact, RoundingMode mode) {
        return exact.setScale(Math.max(0, atMost8(stated).scale()), mode);
    }

    private static BigDecimal atMost8(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() > MOST_DECIMALS
                ? stripped.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : stripped;
    }

    /** The sum of the values. */
    static BigDecimal sum(List<Observation> observations) {
        return observations.stream()
                .map(Observation::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The value with its unit as a report writes it: "4.903 hồ sơ", "94,5%". */
    static String told(BigDecimal value, Indicator indicator) {
        var decimals = Math.max(0, atMost8(value).scale());
        var figure = NumeralPrinter.print(value, decimals, false);
        return indicator.unit().equals("%") ? figure + "%" : figure + " " + indicator.unit();
    }

    /** The observation's value with its unit. */
    static String told(Observation observation) {
        return told(observation.value(), observation.indicator());
    }

    /** Each observation as "name (place) = value", joined by semicolons. */
    static String listed(List<Observation> observations) {
        return observations.stream()
                .map(o -> o.name() + " (" + o.source().cell() + ") = " + told(o))
                .collect(Collectors.joining("; "));
    }
}
