package vn.duthao.report.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** The footnotes and endnotes of a Word document, numbered as they are referred to. */
final class WordNotes {

    private final Map<String, Node> notes = new HashMap<>();
    private int printed;

    WordNotes(XWPFDocument word) {
        word.getFootnotes()
                .forEach(n -> notes.put("footnote " + n.getId(), n.getCTFtnEdn().getDomNode()));
        word.getEndnotes()
                .forEach(n -> notes.put("endnote " + n.getId(), n.getCTFtnEdn().getDomNode()));
    }

    /** The next note, with the text of the one referred to. */
    Element.Note note(String reference, WordBody body) {
        printed++;
        return new Element.Note(String.valueOf(printed), text(notes.get(reference), body));
    }

    private static String text(@Nullable Node note, WordBody body) {
        if (note == null) {
            return "";
        }
        return body.elements(note, true, 1).stream()
                .filter(Line.class::isInstance)
                .map(line -> ((Line) line).whole())
                .collect(Collectors.joining(" "));
    }
}
