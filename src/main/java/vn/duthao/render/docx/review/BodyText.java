package vn.duthao.render.docx.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.duthao.report.reading.SymbolFonts;

/**
 * The characters of a document's body in order, without blanks, as a reader of reports sees them:
 * tracked insertions are text, deletions are not. Without blanks, what a reader joins or sets apart
 * makes no difference.
 */
final class BodyText {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final List<Letter> letters = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();

    BodyText(Element body) {
        take(body);
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

    private void take(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getLocalName()) {
                    case "r" -> takeRun(element);
                    // what was deleted or moved away, and the second form of a drawing
                    case "del", "moveFrom", "Fallback" -> {}
                    default -> take(element);
                }
            }
        }
    }

    private void takeRun(Element run) {
        for (var child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getLocalName()) {
                    case "t" -> takeText(run, element);
                    case "noBreakHyphen" -> add('-', run);
                    case "sym" -> add(symbol(element), run);
                    // field codes and deleted text
                    case "instrText", "delText", "rPr" -> {}
                    default -> take(element);
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
        letters.add(new Letter(character, run, null, 0, 0));
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
                letters.add(new Letter(c, run, element, at, end));
                characters.append(c);
            }
            at = end;
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
