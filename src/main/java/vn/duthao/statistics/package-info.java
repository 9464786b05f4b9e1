/**
 * The figures of one agency and period, each with the cell it came from, and the proofs that they
 * agree with each other.
 */
@NullMarked
package vn.duthao.statistics;

import org.jspecify.annotations.NullMarked;
