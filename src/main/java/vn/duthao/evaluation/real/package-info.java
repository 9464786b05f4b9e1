/** Annotated documents that the program has not seen, and what the checker makes of them. */
@NullMarked
package vn.duthao.evaluation.real;

import org.jspecify.annotations.NullMarked;
