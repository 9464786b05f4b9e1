/** How well garbled texts are restored. */
@NullMarked
package vn.duthao.evaluation.reading;

import org.jspecify.annotations.NullMarked;
