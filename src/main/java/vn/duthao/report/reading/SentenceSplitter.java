package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.duthao.report.Sentence;

/**
 * Splits official Vietnamese into sentences. A sentence ends at ".", "?", "!" or a row of points,
 * with the quotes and brackets that close there, when a blank and a capital letter, a digit or an
 * opening mark follow; never at a semicolon, after an abbreviation or a list number.
 */
final class SentenceSplitter {

    private static final Pattern END =
            Pattern.compile("(?<![.?!…])[.?!…]++[”\"’»)\\]]*+ (?=[“\"‘«(\\[]*[\\p{Lu}\\p{Nd}])");
    private static final Pattern LIST_NUMBER =
            Pattern.compile("(?:^|[:;] )\\(?(?:\\d{1,2}|[IVX]+|\\p{L})$");

    /** How far before an end the words decide whether it is one. */
    private static final int REACH = 40;

    private final Set<String> abbreviations;

    /** A splitter that knows the abbreviations, without their points, in any case. */
    SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The sentences of a text in order; none for a text without characters. */
    List<Sentence> split(String text) {
        var whole = Wording.normalise(text);
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        var end = END.matcher(whole);
        while (end.find()) {
            var before = whole.substring(Math.max(start, end.start() - REACH), end.start());
            if (ends(before, end.group().strip())) {
                sentences.add(Sentence.read(whole.substring(start, end.end()).strip()));
                start = end.end();
            }
        }
        if (start < whole.length()) {
            sentences.add(Sentence.read(whole.substring(start)));
        }
        return List.copyOf(sentences);
    }

    private boolean ends(String before, String mark) {
        if (!mark.equals(".")) {
            return true;
        }
        var word = before.substring(before.lastIndexOf(' ') + 1);
        return !abbreviated(word) && !LIST_NUMBER.matcher(before).find();
    }

    private boolean abbreviated(String word) {
        var bare = word.replaceFirst("^[^\\p{L}\\p{Nd}]+", "");
        return abbreviations.contains(bare.toLowerCase(Locale.ROOT)) || initial(bare);
    }

    /** A single capital that is no Roman number: the initial of a name. */
    private static boolean initial(String word) {
        return word.length() == 1
                && Character.isUpperCase(word.charAt(0))
                && "IVX".indexOf(word.charAt(0)) < 0;
    }
}
