package vn.duthao.check.rule.consistency;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.check.Resources;
import vn.duthao.numerals.VietnameseText;

/** What phrases of a report say that bears on its consistency ({@code checks/consistency.yaml}). */
enum Said {
    WHOLE,
    PART,
    REST,
    EXAMPLE,
    DUE,
    OUT_OF,
    GIVEN,
    RETURNED,
    NONE,
    LATE,
    TOTAL,
    NO_SUM,
    UNIT_HEAD,
    RATE,
    DIFFERENCE,
    LOST,
    AMONG,
    COMPARED,
    BEYOND,
    SHARE,
    OTHER_BASE,
    EQUAL,
    SUPPOSED,
    OF_PERIOD,
    SINGLE,
    NESTED,
    OPEN,
    OTHERS,
    LISTED,
    DOCUMENT;

    static final ConsistencyFile FILE = Resources.read("consistency.yaml", ConsistencyFile.class);
    private static final Map<Said, Pattern> PATTERNS = patterns();

    /** Whether one of the phrases stands in the text. */
    boolean in(String text) {
        return pattern().matcher(VietnameseText.comparable(text)).find();
    }

    /** Whether the text is one of the phrases, end marks aside. */
    boolean is(String text) {
        var bare = VietnameseText.comparable(text).replaceAll("[:.]", " ").strip();
        return pattern().matcher(bare).matches();
    }

    /** Whether the text begins with one of the phrases. */
    boolean opens(String text) {
        return pattern().matcher(VietnameseText.comparable(text).strip()).lookingAt();
    }

    /** Whether the text ends with one of the phrases. */
    boolean ends(String text) {
        return endOf(VietnameseText.comparable(text).stripTrailing()) >= 0;
    }

    /** The text without the phrases at its end. */
    String withoutAtEnd(String text) {
        var rest = text.stripTrailing();
        for (var end = endOf(rest); end >= 0; end = endOf(rest)) {
            rest = rest.substring(0, end).stripTrailing();
        }
        return rest;
    }

    /** Where the last of the phrases in the text begins, -1 where none stands in it. */
    int lastStart(String text) {
        var matcher = pattern().matcher(VietnameseText.comparable(text));
        var start = -1;
        while (matcher.find()) {
            start = matcher.start();
        }
        return start;
    }

    private int endOf(String text) {
        var matcher = pattern().matcher(VietnameseText.comparable(text));
        var start = -1;
        while (start < 0 && matcher.find()) {
            start = matcher.end() == text.length() ? matcher.start() : -1;
        }
        return start;
    }

    private Pattern pattern() {
        return Objects.requireNonNull(PATTERNS.get(this));
    }

    private static Map<Said, Pattern> patterns() {
        var patterns = new EnumMap<Said, Pattern>(Said.class);
        for (var said : values()) {
            var key = said.name().toLowerCase(Locale.ROOT).replace('_', '-');
            patterns.put(said, wholeWords(Objects.requireNonNull(FILE.phrases().get(key), key)));
        }
        return patterns;
    }

    private static Pattern wholeWords(List<String> phrases) {
        return Pattern.compile(
                phrases.stream()
                        .map(VietnameseText::comparable)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Said::wholeWord)
                        .collect(Collectors.joining("|")));
    }

    /** A letter or digit at its edge is one of the phrase only where none goes on. */
    private static String wholeWord(String phrase) {
        var before = isLetter(phrase.charAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        var after = isLetter(phrase.charAt(phrase.length() - 1)) ? "(?![\\p{L}\\p{N}])" : "";
        return before + Pattern.quote(phrase) + after;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
