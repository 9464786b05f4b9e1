package vn.duthao.check.rule.leftover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/** A word, or a phrase of up to four words, that stands twice in a row. */
final class DoubledWord implements Rule {

    private static final int LONGEST = 4;
    private static final LeftoverWords.DoubledWords WORDS = LeftoverWords.WORDS.doubled();
    private static final Phrases REDUPLICATIONS = Phrases.of(WORDS.reduplications());
    private static final Phrases BEFORE_NUMBERS = Phrases.of(WORDS.beforeNumbers());

    @Override
    public String id() {
        return "doubled-word";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var known = knownTriples(examination.sentences());
        return examination.sentences().stream().flatMap(s -> findings(s, known)).toList();
    }

    /** Every three words in a row that the report or the field has. */
    private static Set<List<String>> knownTriples(List<PlacedSentence> sentences) {
        var triples = new HashSet<List<String>>();
        Stream.concat(sentences.stream().map(PlacedSentence::text), WORDS.usual().stream())
                .map(Word::of)
                .forEach(
                        words -> {
                            for (var i = 0; i + 3 <= words.size(); i++) {
                                triples.add(forms(words, i, i + 3));
                            }
                        });
        return triples;
    }

    private Stream<Finding> findings(PlacedSentence sentence, Set<List<String>> known) {
        var words = Word.of(sentence.text());
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < words.size(); i++) {
            var length = doubledAt(words, i, known);
            if (length > 0) {
                findings.add(finding(sentence, words, i, length));
                i += 2 * length - 1;
            }
        }
        return findings.stream();
    }

    private Finding finding(PlacedSentence sentence, List<Word> words, int first, int length) {
        var start = words.get(first).start();
        var end = words.get(first + 2 * length - 1).end();
        var once =
                sentence.text()
                        .substring(words.get(first).start(), words.get(first + length - 1).end());
        return Findings.of(
                id(),
                Severities.of(id()),
                sentence.place(),
                start,
                end,
                Notice.of("leftover.doubled-word", once),
                once,
                List.of());
    }

    /** How many words stand twice from the index on, 0 for none. */
    private static int doubledAt(List<Word> words, int from, Set<List<String>> known) {
        for (var length = Math.min(LONGEST, (words.size() - from) / 2); length > 1; length--) {
            if (isSame(words, from, length) && !isOnPurpose(words, from, length)) {
                return length;
            }
        }
        return from + 1 < words.size() && isSame(words, from, 1) && isSlip(words, from, known)
                ? 1
                : 0;
    }

    /** Letter by letter; only the first word of a sentence may differ in its capital. */
    private static boolean isSame(List<Word> words, int from, int length) {
        for (var i = from; i < from + length; i++) {
            var one = words.get(i);
            var other = words.get(i + length);
            var same = i == 0 ? one.form().equals(other.form()) : one.text().equals(other.text());
            if (!same || one.isMark() || one.isNumber()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnPurpose(List<Word> words, int from, int length) {
        var match = REDUPLICATIONS.at(words, from);
        return match != null && match.to() >= from + 2 * length;
    }

    private static boolean isSlip(List<Word> words, int from, Set<List<String>> known) {
        var word = words.get(from);
        if (from + 2 < words.size() && words.get(from + 2).isNumber()) {
            return BEFORE_NUMBERS.at(words, from) != null || isSlipOfGrammar(words, from);
        }
        return !isOnPurpose(words, from, 1)
                && (word.isAllCapitals()
                        || isSlipOfGrammar(words, from)
                        || joins(words, from, known));
    }

    private static boolean isSlipOfGrammar(List<Word> words, int from) {
        var before = WORDS.words().get(words.get(from).form());
        return before != null && (from == 0 || !before.contains(words.get(from - 1).form()));
    }

    /**
     * Whether one of the two, with the words around both, is a known phrase. Words without marks
     * are left aside: where a scan lost them, "thống thông" is "thong thong".
     */
    private static boolean joins(List<Word> words, int from, Set<List<String>> known) {
        return from > 0
                && from + 2 < words.size()
                && words.get(from).form().chars().anyMatch(c -> c > 127)
                && known.contains(
                        List.of(
                                words.get(from - 1).form(),
                                words.get(from).form(),
                                words.get(from + 2).form()));
    }

    private static List<String> forms(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::form).toList();
    }
}
