package vn.duthao.numerals;

import java.math.BigDecimal;
import java.util.List;
import vn.duthao.numerals.Reading.Ambiguous;
import vn.duthao.numerals.Reading.ProperName;
import vn.duthao.numerals.Reading.Quantity;

/**
 * The forms in which digits are grouped. Vietnamese groups with dots and has a decimal comma; some
 * texts do it the other way round, and one dot or comma before three digits alone says too little.
 */
final class FigureForm {

    private static final int LONGEST = 40;

    private final String text;
    private final boolean percent;
    private final int scale;

    private FigureForm(String text, boolean percent, int scale) {
        this.text = text;
        this.percent = percent;
        this.scale = scale;
    }

    /**
     * The reading of digits with dots and commas between them: a quantity, an ambiguous one, or a
     * name where they are grouped as no number is.
     */
    static Reading read(String text, boolean percent, int scale) {
        return text.length() > LONGEST
                ? new ProperName(text)
                : new FigureForm(text, percent, scale).read();
    }

    private Reading read() {
        var dots = text.chars().filter(c -> c == '.').count();
        var commas = text.chars().filter(c -> c == ',').count();
        if (dots == 0 && commas == 0) {
            return codeLike(text) ? new ProperName(text) : decimal(text, "");
        }
        if (dots > 0 && commas > 0) {
            return mixed();
        }
        var mark = dots > 0 ? '.' : ',';
        return dots + commas > 1 ? groupedOnly(mark) : oneMark(mark);
    }

    /** One kind of mark groups, the other, once and last, is the decimal one. */
    private Reading mixed() {
        var last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        var grouping = text.charAt(last) == '.' ? ',' : '.';
        var whole = text.substring(0, last);
        return isGrouped(whole, grouping)
                ? decimal(without(whole, grouping), text.substring(last + 1))
                : new ProperName(text);
    }

    private Reading groupedOnly(char mark) {
        return isGrouped(text, mark) ? decimal(without(text, mark), "") : new ProperName(text);
    }

    private Reading oneMark(char mark) {
        var at = text.indexOf(mark);
        var whole = text.substring(0, at);
        var fraction = text.substring(at + 1);
        if (codeLike(whole)) {
            return new ProperName(text);
        }
        if (!isGrouped(text, mark)) {
            var misplaced = mark == '.' && fraction.length() == 3 && !whole.equals("0");
            return misplaced ? new ProperName(text) : decimal(whole, fraction);
        }
        if (mark == '.' && !percent) {
            return decimal(whole + fraction, "");
        }
        return mark == ',' && (percent || scale > 0)
                ? decimal(whole, fraction)
                : new Ambiguous(List.of(decimal(whole + fraction, ""), decimal(whole, fraction)));
    }

    /** A leading zero before two digits or more: telephones and codes, not counts. */
    private static boolean codeLike(String digits) {
        return digits.length() > 2 && digits.charAt(0) == '0';
    }

    /** Groups of three after a first one of one to three that does not begin with zero. */
    private static boolean isGrouped(String text, char mark) {
        var first = text.indexOf(mark);
        if (first > 3 || text.charAt(0) == '0' || (text.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = first; i < text.length(); i++) {
            if ((text.charAt(i) == mark) != ((i - first) % 4 == 0)) {
                return false;
            }
        }
        return true;
    }

    private static String without(String text, char mark) {
        return text.replace(String.valueOf(mark), "");
    }

    private Quantity decimal(String whole, String fraction) {
        var padded = whole.length() > 1 && whole.charAt(0) == '0';
        var value = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
        return new Quantity(value, fraction.length(), padded, scale, percent);
    }
}
