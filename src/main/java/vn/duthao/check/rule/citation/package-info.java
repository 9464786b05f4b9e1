/** Rules for the legal documents that a report cites. */
@NullMarked
package vn.duthao.check.rule.citation;

import org.jspecify.annotations.NullMarked;
