/** Statistics read from and written to XLSX, CSV and JSON. */
@NullMarked
package vn.duthao.statistics.file;

import org.jspecify.annotations.NullMarked;
