/**
 * Proves the statistics of one agency and period before anything is written from them: relations,
 * formulas of the file, carry-over, required and possible values, jumps. One class a rule.
 */
@NullMarked
package vn.duthao.statistics.proof;

import org.jspecify.annotations.NullMarked;
