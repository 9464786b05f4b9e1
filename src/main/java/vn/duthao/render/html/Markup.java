package vn.duthao.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML: every text and attribute is escaped, every element is closed. */
final class Markup {

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn; an empty class is left out. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but the text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that has no end. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** The text, as text. */
    Markup text(String text) {
        text.codePoints().forEach(this::escape);
        return this;
    }

    /** A line's end, to keep the source readable. */
    Markup line() {
        html.append('\n');
        return this;
    }

    /** Style or script of our own, as it stands: it must not end its element. */
    Markup asset(String element, Asset asset) {
        html.append('<').append(element).append('>').append(asset.text());
        html.append("</").append(element).append(">\n");
        return this;
    }

    /** The page so far. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return html.toString();
    }

    private void tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("class") && attributes[i + 1].isEmpty()) {
                continue;
            }
            html.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.appendCodePoint(isText(character) ? character : 0xFFFD);
        }
    }

    /** Neither a control character nor half a character, which HTML cannot have. */
    private static boolean isText(int character) {
        return character == '\n'
                || character == '\t'
                || !(Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE);
    }
}
