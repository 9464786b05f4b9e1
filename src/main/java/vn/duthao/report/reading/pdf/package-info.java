/** PDF files: where their letters and rules stand, and which of their pages are pictures. */
@NullMarked
package vn.duthao.report.reading.pdf;

import org.jspecify.annotations.NullMarked;
