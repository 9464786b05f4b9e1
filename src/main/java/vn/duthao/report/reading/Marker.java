package vn.duthao.report.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number or sign at the start of a heading or list item, as Vietnamese offices write them.
 *
 * @param text as written: "II.", "2.1", "a)", "-"
 * @param number without its end mark: "II", "2.1", "a"; the sign itself for a sign
 * @param ordinal its place among its siblings, from 1; 0 for a sign
 * @param rest the words after it, never empty but for {@link Kind#PART}
 */
public record Marker(Kind kind, String text, String number, int ordinal, String rest) {

    /** The forms of markers; the first ones can number a heading. */
    public enum Kind {
        PART(
                "((?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục) (?:(?:thứ|THỨ) \\p{L}+|[IVX]+|\\d{1,2}))"
                        + "(?:[.:)] ?| ?[-–] |$|(?= \\p{Lu}))"),
        ROMAN(
                "([IVX]{1,6})(?: ?[.)](?!\\d) ?(?=[\\p{L}\\p{N}“\"(])|/ ?(?=\\p{Lu})| [-–] (?=\\p{Lu}))"),
        CAPITAL("([A-HĐ])[./] (?=\\S)"),
        DECIMAL_4(
                "((?:[IVX]{1,5}|\\d{1,2})(?:\\.\\d{1,2}){3,5})(?!\\d)(?:[.)] ?(?=\\D)| (?=\\p{Lu}))"),
        DECIMAL_3(
                "((?:[IVX]{1,5}|\\d{1,2})(?:\\.\\d{1,2}){2})(?!\\d)(?:[.)] ?(?=\\D)| (?=\\p{Lu}))"),
        DECIMAL_2("((?:[IVX]{1,5}|\\d{1,2})\\.\\d{1,2})(?!\\d)(?:[.)] ?(?=\\D)| (?=\\p{Lu}))"),
        ARABIC("(\\d{1,2})(?:[.)/] (?=\\S)|[.)](?=[\\p{Lu}“]))"),
        LETTER("([a-zđ])(?:\\) ?(?=\\S)|[./] (?=\\S))"),
        LETTER_2("([a-zđ]\\.?\\d{1,2})[.)] ?(?=\\D)"),
        BRACKETED("(\\((?:\\d{1,2}|[a-zđ]|[ivx]{1,5})\\)) ?(?=\\S)"),
        DASH("([-–—−])(?: (?=\\S)|(?=[\\p{L}“\"]))"),
        PLUS("(\\+)(?: (?=\\S)|(?=[\\p{L}“\"]))"),
        POINT("([•*·●▪■◦○‣∙➢➤►✓✔❖◆♦\\uE000-\\uF8FF])(?: (?=\\S)|(?=[\\p{L}“\"]))");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }

        /** It can number a heading. */
        public boolean numbersHeadings() {
            return compareTo(BRACKETED) < 0;
        }

        /** Headings of this form stand above those of the others. */
        boolean major() {
            return compareTo(CAPITAL) <= 0;
        }
    }

    private static final String ALPHABET = "abcdđefghijklmnopqrstuvwxyz";
    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10);

    /** The marker at the start of a normalised text, null where there is none. */
    public static @Nullable Marker of(String text) {
        for (var entry : FORMS.entrySet()) {
            var matcher = entry.getValue().matcher(text);
            if (matcher.lookingAt()) {
                return found(entry.getKey(), matcher, text);
            }
        }
        return null;
    }

    private static final Map<Kind, Pattern> FORMS = forms();

    private static Map<Kind, Pattern> forms() {
        var forms = new EnumMap<Kind, Pattern>(Kind.class);
        for (var kind : Kind.values()) {
            forms.put(kind, kind.form);
        }
        return forms;
    }

    private static Marker found(Kind kind, Matcher matcher, String text) {
        var number = matcher.group(1);
        var marker = matcher.group().strip();
        return new Marker(
                kind, marker, number, ordinal(kind, number), text.substring(matcher.end()));
    }

    private static int ordinal(Kind kind, String number) {
        return switch (kind) {
            case ROMAN -> roman(number);
            case PART -> part(number.substring(number.lastIndexOf(' ') + 1));
            case CAPITAL -> letter(number);
            case LETTER -> letter(number);
            case ARABIC -> Integer.parseInt(number);
            case DECIMAL_2, DECIMAL_3, DECIMAL_4, LETTER_2 -> trailingDigits(number);
            case BRACKETED, DASH, PLUS, POINT -> 0;
        };
    }

    private static int part(String last) {
        if (Character.isDigit(last.charAt(0))) {
            return Integer.parseInt(last);
        }
        return last.chars().allMatch(c -> ROMAN.containsKey((char) c)) ? roman(last) : 0;
    }

    private static int letter(String number) {
        return ALPHABET.indexOf(number.toLowerCase(Locale.ROOT).charAt(0)) + 1;
    }

    private static int trailingDigits(String number) {
        int start = number.length();
        while (start > 0 && Character.isDigit(number.charAt(start - 1))) {
            start--;
        }
        return Integer.parseInt(number.substring(start));
    }

    private static int roman(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = ROMAN.getOrDefault(number.charAt(i), 0);
            boolean before =
                    i + 1 < number.length() && value < ROMAN.getOrDefault(number.charAt(i + 1), 0);
            sum += before ? -value : value;
        }
        return sum;
    }
}
