package vn.duthao.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own words of a figure as they weigh against the candidates of one kind; those without weight
 * are left out.
 *
 * @param lead those at the head of its list in the sentence
 * @param total the weights of all
 * @param told by the place in the vocabulary: the weight of the place nearest to the figure at
 *     which the word stands, 0 for one that is not told
 * @param sayings by place: how near to the figure the same is said, 0 where it is not
 */
record OwnWords(List<Word> words, List<Word> lead, double total, double[] told, double[] sayings) {

    /**
     * A word or a pair of words.
     *
     * @param place in the vocabulary
     * @param facet that it speaks of, null for none
     */
    record Word(int place, double weight, @Nullable String facet) {}

    static OwnWords of(List<Word> words, List<Word> lead, double[] told, double[] sayings) {
        var total = 0.0;
        for (var word : words) {
            total += word.weight();
        }
        for (var word : lead) {
            total += word.weight();
        }
        return new OwnWords(words, lead, total, told, sayings);
    }
}
