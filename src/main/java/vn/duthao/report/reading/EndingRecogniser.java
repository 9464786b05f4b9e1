package vn.duthao.report.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the closing words, the recipients and the signature, and where the annexes begin. */
final class EndingRecogniser {

    /** How far above recipients or signature the closing words can begin. */
    private static final int CLOSING_REACH = 6;

    private static final int LONGEST_CLOSING = 600;

    private final SignatureWords signatures;
    private final Pattern closingOpener;
    private final Pattern closingPhrase;

    EndingRecogniser(DocumentWords words) {
        signatures = new SignatureWords(words);
        closingOpener = DocumentWords.beginning(words.closingOpeners());
        closingPhrase = DocumentWords.containing(words.closingPhrases());
    }

    /** The ending of the elements below the title. */
    Ending recognise(List<Element> elements) {
        int end = endingAt(elements);
        int closing = closingAt(elements, end);
        var parts = new EndingParts(signatures);
        int at = end;
        while (at < elements.size() && parts.take(elements.get(at))) {
            at++;
        }
        return new Ending(
                elements.subList(0, closing),
                elements.subList(closing, end),
                parts.recipients(),
                parts.signature(),
                elements.subList(at, elements.size()));
    }

    /** Where recipients, signature or annexes begin; the size where there are none. */
    private int endingAt(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (signatures.opensEnding(elements, i)) {
                return i;
            }
        }
        return elements.size();
    }

    private int closingAt(List<Element> elements, int end) {
        for (int i = end - 1; i >= Math.max(0, end - CLOSING_REACH); i--) {
            if (elements.get(i) instanceof Line line && closes(line)) {
                return i;
            }
            if (elements.get(i) instanceof Line line && heads(line)) {
                return end;
            }
        }
        return end;
    }

    private boolean closes(Line line) {
        var text = line.whole();
        if (line.marker() != null || line.look().running() || text.length() > LONGEST_CLOSING) {
            return false;
        }
        return closingOpener.matcher(text).find()
                || (text.endsWith("./.") && closingPhrase.matcher(text).find());
    }

    private static boolean heads(Line line) {
        return line.marker() != null && line.marker().kind().major();
    }
}
