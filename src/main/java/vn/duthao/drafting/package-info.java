/** The flow from statistics to a checked draft. */
@NullMarked
package vn.duthao.drafting;

import org.jspecify.annotations.NullMarked;
