package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Set;

/**
 * Words of a report that tell a change against the comparable period.
 *
 * @param sentence index of the sentence
 * @param word "tăng", "giảm" …
 * @param wordStart where it begins
 * @param number by how much, as printed
 * @param numberStart where that begins
 * @param indicators whose change it can be: a right one at least
 * @param changes all that is true of them in this form, for each way to tell a change
 */
record KnownChange(
        int sentence,
        String word,
        int wordStart,
        PrintedNumber number,
        int numberStart,
        Set<String> indicators,
        List<java.math.BigDecimal> changes) {

    KnownChange {
        indicators = Set.copyOf(indicators);
        changes = List.copyOf(changes);
    }
}
