package vn.duthao.check;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Whether a figure looks like another mistyped: one digit of at least three differs, two are
 * changed round, or the decimal mark has moved. Values hardly come so near each other by chance.
 */
final class NearValue {

    private static final int LEAST_DIGITS = 3;

    private NearValue() {}

    static boolean is(BigDecimal stated, BigDecimal exact) {
        if (stated.compareTo(exact) == 0 || exact.signum() == 0) {
            return false;
        }
        var one = digits(stated);
        var other = digits(exact);
        return one.equals(other)
                || Math.max(one.length(), other.length()) >= LEAST_DIGITS
                        && (isOneSlip(one, other) || isOneSlipInPlace(stated, exact));
    }

    /** With the zeros at the end, which may be one of the two digits: 1.204 for 1.240. */
    private static boolean isOneSlipInPlace(BigDecimal stated, BigDecimal exact) {
        var scale = Math.max(stated.scale(), exact.scale());
        return isOneSlip(
                stated.setScale(scale).unscaledValue().abs().toString(),
                exact.setScale(scale).unscaledValue().abs().toString());
    }

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().abs().toString();
    }

    private static boolean isOneSlip(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        var differing = 0;
        for (var i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1 || differing == 2 && Arrays.equals(sorted(one), sorted(other));
    }

    private static char[] sorted(String digits) {
        var sorted = digits.toCharArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
