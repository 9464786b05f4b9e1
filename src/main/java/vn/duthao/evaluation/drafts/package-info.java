/** Drafts of reports that were written in the end, held against them. */
@NullMarked
package vn.duthao.evaluation.drafts;

import org.jspecify.annotations.NullMarked;
