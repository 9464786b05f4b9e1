/** Pictures of pages: cleaned, and read by Tesseract where the machine has it. */
@NullMarked
package vn.duthao.report.reading.picture;

import org.jspecify.annotations.NullMarked;
