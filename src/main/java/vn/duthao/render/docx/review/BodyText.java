package vn.duthao.render.docx.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.duthao.report.reading.SymbolFonts;

/**
 * The characters of a document's body in order, without blanks, as a reader of reports sees them:
 * tracked insertions are text, deletions are not; notes stand after the paragraph or table that
 * refers to them. Without blanks, what a reader joins or sets apart makes no difference.
 */
final class BodyText {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final List<Letter> letters = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private final Notes notes;
    private final List<Element> references = new ArrayList<>();

    BodyText(Element body, Notes notes) {
        this.notes = notes;
        take(body, false);
    }

    /** The characters, capitals as small letters. */
    String characters() {
        return characters.toString();
    }

    /** The character at the place, with where it stands. */
    Letter letter(int place) {
        return letters.get(place);
    }

    /** A text as it would stand in {@link #characters}. */
    static String compact(String text) {
        var compact = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .filter(c -> !isBlank(c))
                .forEach(c -> compact.append(shown((char) c)));
        return compact.toString();
    }

    /** Letters that a format shows as capitals are read as such, any hyphen as the usual one. */
    private static char shown(char c) {
        return c == '\u2010' || c == '\u2011' ? '-' : Character.toLowerCase(c);
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00AD';
    }

    private void take(Node node, boolean inTable) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getLocalName()) {
                    case "r" -> takeRun(element, inTable);
                    // what was deleted or moved away, and the second form of a drawing
                    case "del", "moveFrom", "Fallback" -> {}
                    case "p" -> {
                        take(element, inTable);
                        takeNotes(inTable);
                    }
                    case "tbl" -> {
                        take(element, true);
                        takeNotes(inTable);
                    }
                    default -> take(element, inTable);
                }
            }
        }
    }

    private void takeNotes(boolean inTable) {
        if (!inTable) {
            references.forEach(this::takeNote);
            references.clear();
        }
    }

    private void takeNote(Element reference) {
        var run = (Element) reference.getParentNode();
        for (var c : notes.text(reference).toCharArray()) {
            letters.add(Letter.inNote(c, run, reference));
            characters.append(c);
        }
    }

    private void takeRun(Element run, boolean inTable) {
        for (var child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getLocalName()) {
                    case "t" -> takeText(run, element);
                    case "noBreakHyphen" -> add('-', run);
                    case "sym" -> add(symbol(element), run);
                    // field codes and deleted text
                    case "instrText", "delText", "rPr" -> {}
                    case "footnoteReference", "endnoteReference" -> references.add(element);
                    default -> take(element, inTable);
                }
            }
        }
    }

    private static char symbol(Element symbol) {
        return SymbolFonts.character(
                        symbol.getAttributeNS(WORD, "font"), symbol.getAttributeNS(WORD, "char"))
                .charAt(0);
    }

    private void add(char character, Element run) {
        letters.add(Letter.of(character, run));
        characters.append(character);
    }

    private void takeText(Element run, Element element) {
        var text = element.getTextContent();
        var at = 0;
        while (at < text.length()) {
            var end = at + 1;
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            for (var c : compact(text.substring(at, end)).toCharArray()) {
                letters.add(new Letter(c, run, element, at, end, null));
                characters.append(c);
            }
            at = end;
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
