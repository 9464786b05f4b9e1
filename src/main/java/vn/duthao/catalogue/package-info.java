/**
 * What can be reported: indicators, relations between them, outlines of reports, agencies, periods
 * and the reporting calendar.
 */
@NullMarked
package vn.duthao.catalogue;

import org.jspecify.annotations.NullMarked;
