/** What became of the figures between two versions of a report. */
@NullMarked
package vn.duthao.check.revision;

import org.jspecify.annotations.NullMarked;
