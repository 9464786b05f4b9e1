/**
 * The checker: finds the figures of a finished report, binds each to an indicator and judges it. It
 * knows the report tree and the data and nothing of drafting.
 *
 * <p>The steps of {@link vn.duthao.check.FigureChecker}:
 *
 * <ol>
 *   <li>{@code ReadingOrder} lays the report out; each sentence knows its headings, the sentence
 *       that leads its list and the one before it. A row of a table is a sentence.
 *   <li>{@code ClaimExtractor} finds the figures. {@code FigureReader} gives each the words that
 *       belong to it and the figure that governs it (breakdowns, parentheses, ratios, shares);
 *       {@code SentenceContext} adds what stands around, with a weight that falls with distance.
 *   <li>{@code CandidateRegister} holds what a figure may state: observations, what follows from
 *       them by a named relation, the earlier period's values, and indicators without value.
 *   <li>{@code EvidenceFinder} scores candidates by context alone ({@code ContextScorer}: how much
 *       of the name is told, how much of what is told is in the name, and whether facets such as
 *       "đúng hạn" and "quá hạn" contradict), then assigns the figures of a sentence together; a
 *       value that agrees only decides between candidates whose context already fits.
 *   <li>{@code Judge} gives the verdicts; {@code LeftOver} binds what is told nowhere else, {@code
 *       Growth} and {@code Shares} follow changes and shares from figures beside them.
 *   <li>The rules ({@code check.rule}) turn verdicts into findings.
 * </ol>
 *
 * <p>Words, units and facets are {@code checks/words.yaml}, weights and thresholds {@code
 * checks/thresholds.yaml}, severities {@code checks/severities.yaml}.
 */
@NullMarked
package vn.duthao.check;

import org.jspecify.annotations.NullMarked;
