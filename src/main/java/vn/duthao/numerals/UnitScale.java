package vn.duthao.numerals;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The scale words of units: "triệu đồng" counts in millions. */
public final class UnitScale {

    private static final NumeralScanner SCANNER = new NumeralScanner();
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

    private UnitScale() {}

    /** The power of ten: 9 for "tỷ đồng", 3 for "nghìn đồng", 0 for "đồng", "người", "%". */
    public static int of(String unit) {
        return KNOWN.computeIfAbsent(unit, UnitScale::read);
    }

    private static int read(String unit) {
        return SCANNER.scan("1 " + unit).stream()
                .findFirst()
                .map(NumericSpan::reading)
                .filter(Reading.Quantity.class::isInstance)
                .map(reading -> ((Reading.Quantity) reading).scale())
                .orElse(0);
    }
}
