/**
 * Reports as Word files in the official layout (Nghị định 30/2020/NĐ-CP).
 *
 * <p>{@link vn.duthao.render.docx.DocxRenderer} is the entrance; one writer a part of the document
 * does the rest, all on one {@code Manuscript}. The look of every component is data: {@code
 * docx/styles.xml}. Each stretch printed from data stands in a content control tagged {@code
 * indicator:<id>} (or {@code document:}, {@code period:}, {@code agency:}), gaps are yellow, notes
 * are comments of the file. The same report gives the same bytes.
 */
@NullMarked
package vn.duthao.render.docx;

import org.jspecify.annotations.NullMarked;
