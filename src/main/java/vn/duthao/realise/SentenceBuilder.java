package vn.duthao.realise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;

/** A sentence being printed: words and slots one after the other. */
final class SentenceBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Slot> slots = new ArrayList<>();

    void words(String words) {
        text.append(words);
    }

    void slot(String printed, Slot.Kind kind, String key, String source) {
        var start = text.length();
        text.append(printed);
        slots.add(new Slot(start, text.length(), kind, key, source));
    }

    Sentence build(Origin origin, @Nullable String note) {
        return new Sentence(text.toString(), slots, origin, note);
    }
}
