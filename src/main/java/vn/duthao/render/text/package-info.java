/** Reports as plain text. */
@NullMarked
package vn.duthao.render.text;

import org.jspecify.annotations.NullMarked;
