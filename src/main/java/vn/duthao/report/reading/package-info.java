/** Files of offices (DOCX, text) read into the report tree. */
@NullMarked
package vn.duthao.report.reading;

import org.jspecify.annotations.NullMarked;
