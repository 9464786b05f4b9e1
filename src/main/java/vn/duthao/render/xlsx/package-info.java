/** Workbooks that a reviewer works in. */
@NullMarked
package vn.duthao.render.xlsx;

import org.jspecify.annotations.NullMarked;
