/** How well garbled texts are restored, and printed pages read. */
@NullMarked
package vn.duthao.evaluation.reading;

import org.jspecify.annotations.NullMarked;
