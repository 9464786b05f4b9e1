package vn.duthao.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Text with figures marked as {@code «4.868»{da-giai-quyet supported}}. */
public final class MarkedText {

    private static final Pattern MARK = Pattern.compile("«([^»]*)»\\{([^}]*)\\}");

    /** What is expected of the figure that begins at the offset. */
    public record Expectation(String sentence, String text, int start, Set<String> words) {}

    private MarkedText() {}

    /** The text without its marks. */
    public static String plain(String marked) {
        return MARK.matcher(marked).replaceAll("$1");
    }

    /** The marks of a sentence, in order. */
    public static List<Expectation> expectations(String marked) {
        var sentence = plain(marked);
        return MARK.matcher(marked)
                .results()
                .map(
                        m ->
                                new Expectation(
                                        sentence,
                                        m.group(1),
                                        plain(marked.substring(0, m.start())).length(),
                                        words(m.group(2))))
                .toList();
    }

    private static Set<String> words(String braces) {
        var words = new TreeSet<String>();
        Arrays.stream(braces.strip().split("\\s+", -1))
                .filter(w -> !w.isEmpty())
                .forEach(words::add);
        return words;
    }
}
