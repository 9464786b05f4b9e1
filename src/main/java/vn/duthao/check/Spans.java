package vn.duthao.check;

import java.util.List;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.numerals.NumericSpan;

/**
 * Everything in a text that is written with digits or number words, in order. The same texts come
 * again and again: the names of a form, the headings of reports, a draft that is checked anew.
 */
final class Spans {

    private static final Memo<String, List<NumericSpan>> READ =
            new Memo<>(8_000, text -> List.copyOf(new NumeralScanner().scan(text)));

    private Spans() {}

    static List<NumericSpan> of(String text) {
        return READ.get(text);
    }
}
