package vn.duthao.render.docx.review;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A character of a document as it is read: in NFC, never a blank.
 *
 * @param run it stands in; of a note, that of the reference to it
 * @param text the {@code w:t} that holds it, null where an element stands for it
 * @param start first UTF-16 offset in that text of what it was made from
 * @param end offset after it
 * @param note the reference to the footnote or endnote that it stands in, null for the text itself
 */
record Letter(
        char character,
        Element run,
        @Nullable Element text,
        int start,
        int end,
        @Nullable Element note) {

    /** For an element that stands for the character. */
    static Letter of(char character, Element run) {
        return new Letter(character, run, null, 0, 0, null);
    }

    /** In the note that the element in the run refers to. */
    static Letter inNote(char character, Element run, Element reference) {
        return new Letter(character, run, null, 0, 0, reference);
    }
}
