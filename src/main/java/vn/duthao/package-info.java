/** The program's entry point and its assembly. */
@NullMarked
package vn.duthao;

import org.jspecify.annotations.NullMarked;
