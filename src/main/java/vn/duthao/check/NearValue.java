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
                || one.length() == other.length()
                        && one.length() >= LEAST_DIGITS
                        && isOneSlip(one, other);
    }

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().abs().toString();
    }

    private static boolean isOneSlip(String one, String other) {
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
