package vn.duthao.phrases;

import java.math.BigDecimal;
import java.util.OptionalInt;
import vn.duthao.catalogue.Indicator;
import vn.duthao.check.Claim;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.UnitScale;

/** In which power of ten a past sentence tells a figure: 9 for "4.520,7 tỷ đồng". */
final class ToldUnit {

    /** Scale words stand for thousands and their powers. */
    private static final int STEP = 3;

    private ToldUnit() {}

    /**
     * The power in which the claim tells the exact value, which is in the indicator's unit. Their
     * ratio shows it, wherever the unit is written; of zeros only the words do.
     */
    static int of(Claim claim, Indicator indicator, BigDecimal exact) {
        var own = UnitScale.of(indicator.unit());
        if (claim.value().signum() == 0 || exact.signum() == 0) {
            return worded(claim).orElse(own);
        }
        var ratio = Math.abs(exact.doubleValue() / claim.value().doubleValue());
        return own + STEP * (int) Math.round(Math.log10(ratio) / STEP);
    }

    /**
     * The power in which the claim tells a value that follows from others; empty where its words
     * leave open which.
     */
    static OptionalInt ofDerived(Claim claim, Indicator indicator) {
        return indicator.kind() == Indicator.Kind.MONEY
                ? worded(claim)
                : OptionalInt.of(UnitScale.of(indicator.unit()));
    }

    private static OptionalInt worded(Claim claim) {
        if (claim.span().reading() instanceof Reading.Quantity quantity && quantity.scale() > 0) {
            return OptionalInt.of(quantity.scale());
        }
        return claim.unit().isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(UnitScale.of(claim.unit()));
    }
}
