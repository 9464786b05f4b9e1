/** Files that are written whole or not at all, whatever is in them. */
@NullMarked
package vn.duthao.files;

import org.jspecify.annotations.NullMarked;
