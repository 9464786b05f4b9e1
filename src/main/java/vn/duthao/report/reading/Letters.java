package vn.duthao.report.reading;

import java.util.regex.Pattern;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.reading.scan.KnownWords;

/**
 * What the words of a text look like.
 *
 * @param words how many have two letters or more, up to a bound
 * @param marked share of them with a letter that only Vietnamese has: six in ten of any report,
 *     none of what a scan in another language leaves
 * @param known share of them that are words of reports
 * @param bare likewise, marks aside
 */
record Letters(int words, double marked, double known, double bare) {

    /** With fewer words nothing is said of the lettering. */
    private static final int FEWEST = 30;

    /** As many words tell it as well as all. */
    private static final int MOST = 20_000;

    private static final double MARKED = 0.2;
    private static final double VIETNAMESE = 0.5;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ONLY_VIETNAMESE = Pattern.compile("[ĂăĐđĨĩŨũƠơƯư\\u1EA0-\\u1EF9]");

    /** Looks at the first words of the text. */
    static Letters of(String text) {
        var known = new KnownWords();
        var matcher = WORD.matcher(text);
        int words = 0;
        int marked = 0;
        int whole = 0;
        int bare = 0;
        while (words < MOST && matcher.find()) {
            var word = VietnameseText.nfc(matcher.group());
            words++;
            marked += ONLY_VIETNAMESE.matcher(word).find() ? 1 : 0;
            whole += known.contains(word) ? 1 : 0;
            bare += known.containsBare(word) ? 1 : 0;
        }
        double all = Math.max(1, words);
        return new Letters(words, marked / all, whole / all, bare / all);
    }

    /** Whether there are too few words to tell anything. */
    boolean few() {
        return words < FEWEST;
    }

    /** Whether it is Vietnamese with its marks. */
    boolean vietnamese() {
        return marked >= MARKED;
    }

    /** Likewise, and mostly in the words of reports: no other text looks so by chance. */
    boolean certain() {
        return vietnamese() && known >= VIETNAMESE;
    }

    /** Whether it is Vietnamese but for the marks. */
    boolean damaged() {
        return !vietnamese() && bare >= VIETNAMESE;
    }
}
