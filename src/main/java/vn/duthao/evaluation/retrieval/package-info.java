/** How well past wordings are found: by search, and by the drafter. */
@NullMarked
package vn.duthao.evaluation.retrieval;

import org.jspecify.annotations.NullMarked;
