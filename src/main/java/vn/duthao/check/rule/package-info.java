/** One class a rule. */
@NullMarked
package vn.duthao.check.rule;

import org.jspecify.annotations.NullMarked;
