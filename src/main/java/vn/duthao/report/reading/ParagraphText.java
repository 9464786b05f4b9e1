package vn.duthao.report.reading;

import java.util.BitSet;

/** The text of a paragraph as it is gathered, with its tabs and line breaks, and what is bold. */
final class ParagraphText {

    private final StringBuilder text = new StringBuilder();
    private final BitSet bold = new BitSet();

    void append(String part, boolean weight) {
        if (weight) {
            bold.set(text.length(), text.length() + part.length());
        }
        text.append(part);
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Takes back what was gathered from the place on. */
    void cut(int start) {
        bold.clear(start, Math.max(start, text.length()));
        text.setLength(start);
    }

    String text() {
        return text.toString();
    }

    /** How many characters from the place on are bold; blanks count with what they follow. */
    int boldFrom(int start, int end) {
        int at = start;
        while (at < end
                && (bold.get(at) || (at > start && Character.isWhitespace(text.charAt(at))))) {
            at++;
        }
        return at - start;
    }
}
