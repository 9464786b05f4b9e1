/** The one tree that past reports, drafts and files under review share. */
@NullMarked
package vn.duthao.report;

import org.jspecify.annotations.NullMarked;
