package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import vn.duthao.check.rule.Findings;

/** Prints figures that a report should have as it prints its own. */
final class Figures {

    private Figures() {}

    /** The value in the form of the figure: with its scale, its percent sign and its padding. */
    static String like(Told figure, BigDecimal value) {
        return Findings.like(figure.claim(), value.scaleByPowerOfTen(-figure.scale()));
    }
}
