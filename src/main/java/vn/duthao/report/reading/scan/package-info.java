/**
 * Vietnamese restored from what a scan in another language left of it, words and not figures: the
 * letters that a scanner confuses are known from measurement ({@code report/scanned-letters.tsv}),
 * the words and their neighbours from past reports ({@code report/word-pairs.tsv}). Each line is
 * read as the most likely row of words (a hidden Markov model, solved by Viterbi's algorithm);
 * numbers stay as they are.
 */
@NullMarked
package vn.duthao.report.reading.scan;

import org.jspecify.annotations.NullMarked;
