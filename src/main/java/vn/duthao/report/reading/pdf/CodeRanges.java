package vn.duthao.report.reading.pdf;

import java.math.BigInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The ranges of letter codes in the tables of fonts (ToUnicode): the library fills in every code of
 * a range one by one, were they billions.
 */
final class CodeRanges {

    private static final BigInteger MOST = BigInteger.valueOf(0x10000);
    private static final Pattern SECTION =
            Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);

    /** A code, or what codes stand for; broken ones reach to the next end mark. */
    private static final Pattern TOKEN = Pattern.compile("<([^>]*)>|\\[[^\\]]*\\]");

    private CodeRanges() {}

    /** Whether the stream is such a table with a range that no font has. */
    static boolean excessive(String stream) {
        return SECTION.matcher(stream).results().anyMatch(s -> excessive(s.group(1), MOST));
    }

    /** First code, last code, and what they stand for, one after the other. */
    private static boolean excessive(String section, BigInteger most) {
        var tokens = TOKEN.matcher(section).results().toList();
        for (int i = 0; i + 1 < tokens.size(); i += 3) {
            if (code(tokens.get(i + 1)).subtract(code(tokens.get(i))).compareTo(most) > 0) {
                return true;
            }
        }
        return false;
    }

    private static BigInteger code(MatchResult token) {
        var written = token.group(1) == null ? "" : token.group(1);
        return new BigInteger("0" + written.replaceAll("[^0-9A-Fa-f]", ""), 16);
    }
}
