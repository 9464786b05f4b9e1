package vn.duthao.check.rule.citation;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number and its symbol as far as they reach in a sentence, slips included: blanks, wrong and
 * missing separators.
 *
 * @param end offset after it
 * @param correct as it should be written
 */
record WrittenNumber(int end, DocumentNumber number, String correct) {

    private static final String SEPARATOR = "[/\\\\\u2010-\u2015\\-_.]";

    /** Two capitals or more, or known codes with small letters; digits only at the end. */
    private static final String CODE =
            "(?:(?:TTg|TTr|CTr|QyĐ|QyC|TrS|CTrHĐ|CTrPH|SNgV)(?!\\p{L})|[\\p{Lu}][\\p{Lu}&]+\\d{0,2}(?!\\p{L}))";

    private static final Pattern SERIAL =
            Pattern.compile("(\\d{1,3}\\.\\d{3}|\\d{1,6})([a-z](?![\\p{L}\\d]))?(?!\\d)");
    private static final Pattern YEAR =
            Pattern.compile("\\s?" + SEPARATOR + "{1,2}\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern GLUED = Pattern.compile(SEPARATOR + "{0,2}(" + CODE + ")");
    private static final Pattern JOINED = Pattern.compile(SEPARATOR + "{1,2}(" + CODE + ")");
    private static final Pattern APART =
            Pattern.compile("\\s?" + "[/\\\\\u2010-\u2015\\-]?" + "\\s?(" + CODE + ")");

    private static final Pattern PARTY = Pattern.compile("^([^/]+)/([^-]+)-");

    private static final Set<String> ISSUERS =
            Stream.concat(
                            CitationWords.words().issuers().keySet().stream(),
                            CitationWords.words().generic().stream())
                    .collect(Collectors.toUnmodifiableSet());

    /** The number that begins at the offset, null where none does. */
    static @Nullable WrittenNumber at(String sentence, int start) {
        var serial = Nearby.at(SERIAL, sentence, start);
        if (!serial.lookingAt()) {
            return null;
        }
        var text =
                new StringBuilder(serial.group(1).replace(".", ""))
                        .append(serial.group(2) == null ? "" : serial.group(2));
        var end = serial.end();
        var year = Nearby.at(YEAR, sentence, end);
        if (year.lookingAt()) {
            text.append('/').append(year.group(1));
            end = year.end();
        }
        end = symbol(sentence, end, text);
        var number = DocumentNumber.parse(text.toString());
        return number == null ? null : new WrittenNumber(end, number, correct(number, text));
    }

    /** The Party joins the type to the number: "177-KH/TU". */
    private static String correct(DocumentNumber number, CharSequence text) {
        var party = CitationWords.words().party().contains(number.issuer());
        return party && number.year() == null && !number.type().isEmpty()
                ? PARTY.matcher(text).replaceFirst("$1-$2/")
                : text.toString();
    }

    private static int symbol(String sentence, int from, StringBuilder text) {
        var first = code(sentence, from, GLUED);
        if (first == null) {
            first = code(sentence, from, APART);
            if (first == null || !opens(sentence, first)) {
                return from;
            }
        }
        text.append('/').append(first.text());
        var last = first;
        for (var next = following(sentence, last); next != null; ) {
            text.append('-').append(next.text());
            last = next;
            next = following(sentence, last);
        }
        return last.end();
    }

    /** Across a blank a symbol begins with a type, and its issuer follows. */
    private static boolean opens(String sentence, Code code) {
        return CitationWords.isType(code.text()) && code(sentence, code.end(), JOINED) != null;
    }

    /** The next part: joined, or after a type across a blank. */
    private static @Nullable Code following(String sentence, Code before) {
        var joined = code(sentence, before.end(), JOINED);
        if (joined != null || !CitationWords.isType(before.text())) {
            return joined;
        }
        var apart = code(sentence, before.end(), APART);
        return apart != null && ISSUERS.contains(apart.text()) ? apart : null;
    }

    private static @Nullable Code code(String sentence, int from, Pattern pattern) {
        var matcher = Nearby.at(pattern, sentence, from);
        return matcher.lookingAt() ? new Code(matcher.group(1), matcher.end()) : null;
    }

    private record Code(String text, int end) {}
}
