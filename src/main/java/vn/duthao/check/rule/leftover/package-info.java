/** Rules for what was left over from an older report or another office. */
@NullMarked
package vn.duthao.check.rule.leftover;

import org.jspecify.annotations.NullMarked;
