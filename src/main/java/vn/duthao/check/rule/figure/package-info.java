/** Rules that judge figures against the data. */
@NullMarked
package vn.duthao.check.rule.figure;

import org.jspecify.annotations.NullMarked;
