package vn.duthao.check.rule.figure;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.check.Claim;
import vn.duthao.numerals.VietnameseText;

/**
 * The words before the bracket in which a figure stands: "đào tạo, bồi dưỡng (trừ 0,5 điểm)" tells
 * of training, whatever the words in the bracket.
 *
 * @param words each once, in lower case; none outside of brackets, or where no words stand there
 */
record BracketHead(Set<String> words) {

    private static final BracketHead NONE = new BracketHead(Set.of());
    private static final Pattern MARK = Pattern.compile("[;:.,()]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    static BracketHead of(Claim claim) {
        var before = claim.place().sentence().substring(0, claim.start());
        var open = before.lastIndexOf('(');
        return open < 0 || before.indexOf(')', open) >= 0
                ? NONE
                : new BracketHead(words(before.substring(0, open)));
    }

    private static Set<String> words(String before) {
        var parts = MARK.split(VietnameseText.comparable(before), -1);
        return BETWEEN.splitAsStream(parts[parts.length - 1])
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether both may be the same: one says no more than the other, or one is none. */
    boolean mayBe(BracketHead other) {
        return words.containsAll(other.words) || other.words.containsAll(words);
    }
}
