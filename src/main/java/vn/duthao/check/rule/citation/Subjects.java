package vn.duthao.check.rule.citation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Folded;
import vn.duthao.numerals.VietnameseText;

/** What documents are about, as far as it takes to tell whether two are the same. */
final class Subjects {

    private static final int LONGEST = 200;

    /** A comma before small letters may still belong to it: "rà soát, đánh giá". */
    private static final Pattern END =
            Pattern.compile(
                    "[;.()|]|,(?!\\s\\p{Ll})|\\s(?:và\\s)?\\p{Lu}\\p{L}+(?:\\s\\p{L}+){1,3}\\ssố\\s\\d");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final CitationWords words = CitationWords.words();
    private final Pattern lead =
            Pattern.compile(
                    "\\G\\)?\\s*,?\\s*(?:"
                            + words.subjectLeads().stream()
                                    .sorted(Comparator.comparing(String::length).reversed())
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                            + ")(?!\\p{L})");

    /** The subject that follows at the offset, empty where none does. */
    String after(String sentence, int from) {
        var window = sentence.substring(from, Math.min(sentence.length(), from + LONGEST));
        var matcher = lead.matcher(VietnameseText.comparable(window));
        if (!matcher.find()) {
            return "";
        }
        var start = matcher.start();
        var first = window.substring(start).replaceFirst("^[)\\s,]+", "");
        var end = END.matcher(first);
        return end.find() ? first.substring(0, end.start()).strip() : first.strip();
    }

    /** Whether both say the same in about the same words, of the same years. */
    boolean areSame(String one, String other) {
        var first = words(one);
        var second = words(other);
        var shorter = Math.min(first.size(), second.size());
        if (shorter < words.leastSubjectWords() || !years(first).equals(years(second))) {
            return false;
        }
        var common = first.stream().filter(second::contains).count();
        return common >= words.sameSubject() * shorter;
    }

    private static Set<String> years(Set<String> words) {
        return words.stream().filter(w -> YEAR.matcher(w).matches()).collect(Collectors.toSet());
    }

    private Set<String> words(String subject) {
        var text = VietnameseText.comparable(subject);
        for (var abbreviation : words.abbreviations().entrySet()) {
            text =
                    text.replaceAll(
                            "(?<!\\p{L})" + abbreviation.getKey() + "(?!\\p{L})",
                            abbreviation.getValue());
        }
        var found = new HashSet<>(Arrays.asList(Folded.of(text).split(" ", -1)));
        words.subjectLeads().stream()
                .flatMap(phrase -> Arrays.stream(Folded.of(phrase).split(" ", -1)))
                .forEach(found::remove);
        return found;
    }
}
