/** Errors planted in correct reports, and how many of them the checker finds. */
@NullMarked
package vn.duthao.evaluation.planted;

import org.jspecify.annotations.NullMarked;
