/** The report of an agency from the statistics of the agencies below it. */
@NullMarked
package vn.duthao.batch.consolidation;

import org.jspecify.annotations.NullMarked;
