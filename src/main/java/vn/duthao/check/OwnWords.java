package vn.duthao.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own words of a figure as they weigh against the candidates of one kind; those without weight
 * are left out.
 *
 * @param lead those at the head of its list in the sentence
 * @param total the weights of all
 */
record OwnWords(List<Word> words, List<Word> lead, double total) {

    /**
     * A word or a pair of words.
     *
     * @param facet that it speaks of, null for none
     */
    record Word(String term, double weight, @Nullable String facet) {}

    static OwnWords of(List<Word> words, List<Word> lead) {
        var total = 0.0;
        for (var word : words) {
            total += word.weight();
        }
        for (var word : lead) {
            total += word.weight();
        }
        return new OwnWords(words, lead, total);
    }
}
