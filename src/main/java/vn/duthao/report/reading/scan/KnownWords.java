package vn.duthao.report.reading.scan;

import java.util.Locale;
import vn.duthao.numerals.VietnameseText;

/** The words that reports are written in. */
public final class KnownWords {

    private final WordModel model = WordModel.bundled();

    /** Whether it is one of them, in any case. */
    public boolean contains(String word) {
        return model.knows(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is one of them but for its marks. */
    public boolean containsBare(String word) {
        return model.knowsFolded(VietnameseText.folded(word));
    }
}
