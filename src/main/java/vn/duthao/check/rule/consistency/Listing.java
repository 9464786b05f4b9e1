package vn.duthao.check.rule.consistency;

import vn.duthao.check.PlacedSentence;

/**
 * A count and how many are listed after it.
 *
 * @param sentence in which the count stands
 */
record Listing(PlacedSentence sentence, StatedCount stated, int listed) {}
