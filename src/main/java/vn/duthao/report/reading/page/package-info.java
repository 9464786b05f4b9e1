/**
 * What stands on printed pages, read by its place: words into lines, lines into paragraphs, tables,
 * columns and footnotes; the same for the text of a PDF and for pictures of pages.
 *
 * <p>Lengths are points (1/72 inch) from the left and upper edge of the page as it is looked at.
 */
@NullMarked
package vn.duthao.report.reading.page;

import org.jspecify.annotations.NullMarked;
