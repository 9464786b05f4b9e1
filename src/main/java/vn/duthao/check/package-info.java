/**
 * The checker: finds the figures of a finished report, binds each to an indicator and judges it. It
 * knows the report tree and the data and nothing of drafting.
 */
@NullMarked
package vn.duthao.check;

import org.jspecify.annotations.NullMarked;
