package vn.duthao.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;

/**
 * Fits a past sentence that lists documents ("Quyết định số …, Quyết định số …") to as many as
 * there are now.
 */
final class DocumentList {

    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\s*(?:,|;|và|, và)\\s*(?:\\p{L}+\\s+){0,4}(?:số\\s*)?");

    /** From a count to what it counts: "02 quyết định: Quyết định số …". */
    private static final Pattern LISTING =
            Pattern.compile(
                    "(?iu)[^.;]{0,80}(?::|(?<!\\p{L})(?:là|gồm))\\s*(?:\\p{L}+\\s+){0,4}(?:số\\s*)?");

    private DocumentList() {}

    /** The indicator whose value the sentence lists one by one, empty where it lists none. */
    static Optional<String> counted(Frame frame) {
        var parts = frame.parts();
        for (int i = 2; i < parts.size(); i++) {
            if (parts.get(i) instanceof FramePart.Issued
                    && parts.get(i - 1) instanceof FramePart.Words(var words)
                    && LISTING.matcher(words).matches()
                    && parts.get(i - 2)
                            instanceof FramePart.Figure(var indicator, var percent, _, _)
                    && !percent) {
                return Optional.of(indicator);
            }
        }
        return Optional.empty();
    }

    /**
     * The sentence with its first list of documents lengthened or shortened.
     *
     * @param size how many documents the list is to have, at least 1
     * @return the frame itself where it lists no documents
     */
    static Frame resized(Frame frame, int size) {
        var list = firstList(frame.parts());
        if (list.size() < 2 || list.size() == size) {
            return frame;
        }
        var first = list.getFirst();
        var parts = new ArrayList<>(frame.parts().subList(0, first));
        for (int i = 0; i < size; i++) {
            var model = list.get(Math.min(i, list.size() - 1));
            if (i > 0) {
                parts.add(frame.parts().get(model - 1));
            }
            parts.add(frame.parts().get(model));
        }
        parts.addAll(frame.parts().subList(list.getLast() + 1, frame.parts().size()));
        return frame.with(parts);
    }

    /** How many documents the sentence lists in a row, 0 where it lists none. */
    static int size(Frame frame) {
        return firstList(frame.parts()).size();
    }

    /**
     * The indexes of the document slots of the first run of two or more, empty where there is none.
     */
    private static List<Integer> firstList(List<FramePart> parts) {
        var run = new ArrayList<Integer>();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof FramePart.Issued issued)) {
                continue;
            }
            if (!run.isEmpty() && !continues(parts, run.getLast(), i, issued)) {
                if (run.size() > 1) {
                    return run;
                }
                run.clear();
            }
            run.add(i);
        }
        return run.size() > 1 ? run : List.of();
    }

    private static boolean continues(
            List<FramePart> parts, int last, int next, FramePart.Issued issued) {
        return next == last + 2
                && parts.get(last + 1) instanceof FramePart.Words(var words)
                && BETWEEN.matcher(words).matches()
                && parts.get(last) instanceof FramePart.Issued before
                && before.type().equals(issued.type())
                && before.issuer().equals(issued.issuer());
    }
}
