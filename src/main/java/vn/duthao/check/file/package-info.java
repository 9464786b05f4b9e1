/** Reads what a reviewer has accepted from a file. */
@NullMarked
package vn.duthao.check.file;

import org.jspecify.annotations.NullMarked;
