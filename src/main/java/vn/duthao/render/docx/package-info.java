/** Reports as Word files in the official layout. */
@NullMarked
package vn.duthao.render.docx;

import org.jspecify.annotations.NullMarked;
