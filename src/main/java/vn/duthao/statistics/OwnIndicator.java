package vn.duthao.statistics;

import java.util.List;
import java.util.Map;
import vn.duthao.catalogue.Indicator;

/** Indicators that a file defines itself, for want of one in the catalogue. */
public final class OwnIndicator {

    private static final int DECIMALS_OF_RATE = 2;

    private OwnIndicator() {}

    /** The indicator with the file's id and name; its kind and precision follow from its unit. */
    public static Indicator define(String id, String name, String unit) {
        var kind = MeasurementUnit.of(unit).kind();
        return new Indicator(
                id,
                name,
                unit,
                kind,
                switch (kind) {
                    case RATE, SCORE, MONEY -> DECIMALS_OF_RATE;
                    case COUNT, RANK, FLAG -> 0;
                },
                kind == Indicator.Kind.COUNT,
                Map.of(),
                List.of(),
                null,
                null);
    }
}
