package vn.duthao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.Thresholds.Zone;

/**
 * What stands around a sentence.
 *
 * @param leader the claim of the list's leading sentence whose parts are told, null for none
 * @param leading index of that claim, -1 for none
 * @param table the sentence is a row of a table
 * @param terms distinctive words around it, with the weight of the place nearest to it
 * @param facets what is said around it
 * @param plan it stands under a heading of plans
 */
record Surroundings(
        @Nullable ClaimContext leader,
        int leading,
        boolean table,
        Map<String, Double> terms,
        Facets facets,
        boolean plan) {

    private static final double NEXT_HEADING = 0.9;
    private static final int PLAN_WORDS = 4;

    /** Reads the sentences around one. */
    static final class Reader {
        private final Lexicon lexicon;
        private final Thresholds thresholds;
        private final List<PlacedSentence> sentences;
        private final Map<Integer, Wording> read = new HashMap<>();
        private final Map<String, Wording> headings = new HashMap<>();

        Reader(Lexicon lexicon, Thresholds thresholds, List<PlacedSentence> sentences) {
            this.lexicon = lexicon;
            this.thresholds = thresholds;
            this.sentences = sentences;
        }

        /** The surroundings of a sentence whose list is led by a claim, or by none. */
        Surroundings of(PlacedSentence sentence, @Nullable ClaimContext leader, int leading) {
            var terms = new HashMap<String, Double>();
            var facets = Facets.NONE;
            var table = sentence.row() != null;
            var near = new ArrayList<Wording>();
            add(terms, near, wording(sentence.leader()), thresholds.zone(Zone.LEAD));
            if (!table) {
                add(terms, near, wording(sentence.previous()), thresholds.zone(Zone.PREVIOUS));
            }
            var weight = thresholds.zone(Zone.HEADING);
            var plan = false;
            for (var heading : sentence.headings()) {
                var wording = headings.computeIfAbsent(heading, this::bounded);
                add(terms, near, wording, weight);
                weight *= NEXT_HEADING;
                plan |= isPlan(wording.words());
            }
            for (var wording : near) {
                facets = facets.and(wording.facets());
            }
            return new Surroundings(
                    leader, leading, table, terms, facets.without(lexicon.strict()), plan);
        }

        private static void add(
                Map<String, Double> terms, List<Wording> near, Wording wording, double weight) {
            wording.terms().forEach(t -> terms.merge(t, weight, Math::max));
            near.add(wording);
        }

        private boolean isPlan(List<String> heading) {
            var start = heading.subList(0, Math.min(PLAN_WORDS, heading.size()));
            return lexicon.list(WordList.PLAN_HEADINGS).anyIn(start);
        }

        private Wording wording(int sentence) {
            return sentence < 0
                    ? Wording.NONE
                    : read.computeIfAbsent(sentence, i -> bounded(sentences.get(i).text()));
        }

        /** The beginning of a text, so that a sentence without end costs no more than another. */
        private Wording bounded(String text) {
            var most = 2 * thresholds.wordsBeside();
            var start = text.substring(0, Math.min(text.length(), 20 * most));
            var words = lexicon.tokenizer().words(start);
            return Wording.of(words.subList(0, Math.min(words.size(), most)), lexicon);
        }
    }
}
