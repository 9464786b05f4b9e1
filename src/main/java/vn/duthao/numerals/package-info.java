/**
 * Reading and printing Vietnamese numbers, dates, periods and counts in words. A leaf: it depends
 * on nothing else of the project.
 *
 * <p>{@link vn.duthao.numerals.NumeralScanner} cuts a sentence into tokens and asks its recognisers
 * in a fixed order what stands at each: documents first, then dates and periods, headings, names,
 * ratios, ranges, and what is left is a quantity. A new kind of reading is a new recogniser in that
 * list; a new word is a line of {@code src/main/resources/numerals}. The sentences under {@code
 * src/test/resources/sentences} carry their expected spans: add one there first.
 *
 * <p>{@link vn.duthao.numerals.NumeralPrinter}, {@link vn.duthao.numerals.DateStyle} and {@link
 * vn.duthao.numerals.NumberWords} print; what they print reads back. {@link
 * vn.duthao.numerals.VietnameseText} brings spellings of the same text together.
 */
@NullMarked
package vn.duthao.numerals;

import org.jspecify.annotations.NullMarked;
