package vn.duthao.evaluation.planted;

import java.util.stream.Stream;
import vn.duthao.check.Finding;

/** What a finding says beside the words that it finds fault with. */
final class Mentions {

    private Mentions() {}

    static Stream<String> of(Finding finding) {
        return Stream.of(
                        Stream.ofNullable(finding.expected()),
                        finding.evidence().stream(),
                        finding.message().arguments().stream())
                .flatMap(s -> s);
    }

    /** Whether the text has the word, not as a part of a longer word or number. */
    static boolean has(String text, String word) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            var before = at == 0 ? ' ' : text.charAt(at - 1);
            var end = at + word.length();
            var after = end == text.length() ? ' ' : text.charAt(end);
            var more =
                    (after == '.' || after == ',' || after == '-')
                            && end + 1 < text.length()
                            && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!joins(before) && !Character.isLetterOrDigit(after) && !more) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '-';
    }
}
