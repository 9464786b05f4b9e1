/** A reviewed Word file: the file itself, with comments on what was found in it. */
@NullMarked
package vn.duthao.render.docx.review;

import org.jspecify.annotations.NullMarked;
