package vn.duthao.filing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.Report;

/**
 * The sequences of words of a text, by which texts are compared (Broder 1997).
 *
 * @param withFigures of the words as they are
 * @param withoutFigures likewise, every word with a digit being the same
 */
public record Shingles(Set<Long> withFigures, Set<Long> withoutFigures) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,/-]\\p{N}[\\p{L}\\p{N}]*)*");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    public Shingles {
        withFigures = Set.copyOf(withFigures);
        withoutFigures = Set.copyOf(withoutFigures);
    }

    /** The sentences of the report, as they are compared. */
    public static String text(Report report) {
        return report.placed()
                .map(placed -> VietnameseText.comparable(placed.sentence().text()))
                .collect(Collectors.joining("\n"));
    }

    /** The sequences of so many words of the text. */
    static Shingles of(String text, int length) {
        var words = WORD.matcher(text).results().map(MatchResult::group).toList();
        var masked = words.stream().map(w -> DIGIT.matcher(w).find() ? "0" : w).toList();
        return new Shingles(sequences(words, length), sequences(masked, length));
    }

    /** Those of the length by which reports are compared. */
    public static Shingles ofUsualLength(String text) {
        return of(text, LikenessLimits.load().words());
    }

    /** A text that is shorter than one sequence is one. */
    private static Set<Long> sequences(List<String> words, int length) {
        var sequences = new HashSet<Long>();
        for (int from = 0; from <= Math.max(0, words.size() - length); from++) {
            sequences.add(hash(words.subList(from, Math.min(words.size(), from + length))));
        }
        return sequences;
    }

    /** FNV-1a over the characters, 64 bits: among millions of sequences none meets another. */
    private static long hash(List<String> words) {
        var hash = 0xcbf29ce484222325L;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i) + " ";
            for (int c = 0; c < word.length(); c++) {
                hash = (hash ^ word.charAt(c)) * 0x100000001b3L;
            }
        }
        return hash;
    }

    /** What the texts have in common with their figures, from 0 to 1. */
    double alikeWithFigures(Shingles other) {
        return jaccard(withFigures, other.withFigures);
    }

    /** What the texts have in common whatever their figures, from 0 to 1. */
    double alikeWithoutFigures(Shingles other) {
        return jaccard(withoutFigures, other.withoutFigures);
    }

    private static double jaccard(Set<Long> a, Set<Long> b) {
        var common = a.stream().filter(b::contains).count();
        return (double) common / (a.size() + b.size() - common);
    }
}
