/**
 * What to say and in which order: messages chosen from the data, laid out along the outline,
 * aggregated into sentence plans.
 */
@NullMarked
package vn.duthao.plan;

import org.jspecify.annotations.NullMarked;
