/** Past reports as passages and frames that a new report can be worded with. */
@NullMarked
package vn.duthao.phrases;

import org.jspecify.annotations.NullMarked;
