package vn.duthao.check.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.duthao.check.CheckReport;
import vn.duthao.check.JudgedClaim;

/**
 * A sentence that tells figures.
 *
 * @param claims its figures in order
 * @param words its words in order, {@link #FIGURE} in the place of each figure
 */
record FiguredSentence(List<JudgedClaim> claims, List<String> words) {

    /** Stands for any figure; no document holds it. */
    static final String FIGURE = "\uFFFC";

    FiguredSentence {
        claims = List.copyOf(claims);
        words = List.copyOf(words);
    }

    /** The sentences of a checked report that tell figures, in reading order. */
    static List<FiguredSentence> of(CheckReport report) {
        var bySentence = new LinkedHashMap<Integer, List<JudgedClaim>>();
        for (var judged : report.claims()) {
            bySentence
                    .computeIfAbsent(judged.claim().place().index(), _ -> new ArrayList<>())
                    .add(judged);
        }
        return bySentence.values().stream().map(FiguredSentence::of).toList();
    }

    private static FiguredSentence of(List<JudgedClaim> claims) {
        var text = claims.getFirst().claim().place().sentence();
        var words = new ArrayList<String>();
        var at = 0;
        for (var judged : claims) {
            var claim = judged.claim();
            addWords(text.substring(Math.min(at, claim.start()), claim.start()), words);
            words.add(FIGURE);
            at = claim.end();
        }
        addWords(text.substring(at), words);
        return new FiguredSentence(claims, words);
    }

    private static void addWords(String text, List<String> words) {
        for (var word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }
}
