/**
 * Reading and printing Vietnamese numbers, dates, periods and counts in words. A leaf: it depends
 * on nothing else of the project.
 */
@NullMarked
package vn.duthao.numerals;

import org.jspecify.annotations.NullMarked;
