/** Sentence plans become the sentences of a report. */
@NullMarked
package vn.duthao.realise;

import org.jspecify.annotations.NullMarked;
