/** Rules that hold a report against itself and need no data. */
@NullMarked
package vn.duthao.check.rule.consistency;

import org.jspecify.annotations.NullMarked;
