package vn.duthao.render.docx.review;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A character of a document as it is read: in NFC, never a blank.
 *
 * @param run it stands in
 * @param text the {@code w:t} that holds it, null where an element stands for it
 * @param start first UTF-16 offset in that text of what it was made from
 * @param end offset after it
 */
record Letter(char character, Element run, @Nullable Element text, int start, int end) {}
