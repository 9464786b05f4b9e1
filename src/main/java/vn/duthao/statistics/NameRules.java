package vn.duthao.statistics;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How names of indicators are compared ({@code statistics/names.yaml}).
 *
 * @param abbreviations written out, by their lower-case form
 * @param equals phrases that mean the same, in the order of replacement, most specific first
 * @param fillers words and phrases that say nothing about what is counted
 * @param numbersOfNames numbers that belong to proper names and tell nothing apart
 * @param contrasts what two names must agree in to be of the same indicator: phrases by value by
 *     contrast
 * @param leastScore below which two names are not the same
 * @param leastLead by which the best candidate must lead the second
 */
record NameRules(
        Map<String, String> abbreviations,
        Map<String, String> equals,
        List<String> fillers,
        Set<String> numbersOfNames,
        Set<String> baseYears,
        Map<String, Map<String, List<String>>> contrasts,
        Map<String, Map<String, List<String>>> opposites,
        double leastScore,
        double leastLead) {

    /** Every phrase is kept as it is compared. */
    NameRules {
        equals = canonical(equals);
        fillers = fillers.stream().map(NameRules::phrase).toList();
        contrasts = canonicalContrasts(contrasts);
        opposites = canonicalContrasts(opposites);
    }

    private static Map<String, String> canonical(Map<String, String> phrases) {
        var canonical = new LinkedHashMap<String, String>();
        phrases.forEach((from, to) -> canonical.put(phrase(from), phrase(to)));
        return canonical;
    }

    private static Map<String, Map<String, List<String>>> canonicalContrasts(
            Map<String, Map<String, List<String>>> contrasts) {
        var canonical = new LinkedHashMap<String, Map<String, List<String>>>();
        contrasts.forEach(
                (contrast, values) -> {
                    var phrases = new LinkedHashMap<String, List<String>>();
                    values.forEach(
                            (value, words) ->
                                    phrases.put(
                                            value, words.stream().map(NameRules::phrase).toList()));
                    canonical.put(contrast, phrases);
                });
        return canonical;
    }

    /** Dates and years say when, not what. */
    private static final Pattern TIMES =
            Pattern.compile("\\b\\d{1,2}[/-]\\d{1,2}([/-]\\d{4})?\\b|\\b(19|20)\\d{2}\\b");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /**
     * A name as it is compared.
     *
     * @param words what is left of it
     * @param numbers in it: "nhóm 2"
     * @param contrasts the values it has of each contrast, the empty set for one it does not
     *     mention
     */
    record ComparedName(
            Set<String> words,
            Set<String> numbers,
            Map<String, Set<String>> contrasts,
            Map<String, Set<String>> opposites) {

        /** Whether nothing in one denies the other. */
        boolean agreesWith(ComparedName other) {
            return numbers.equals(other.numbers)
                    && contrasts.equals(other.contrasts)
                    && opposites.entrySet().stream()
                            .noneMatch(e -> opposed(e.getValue(), other.opposites.get(e.getKey())));
        }

        private static boolean opposed(Set<String> one, @Nullable Set<String> other) {
            return other != null
                    && !one.isEmpty()
                    && !other.isEmpty()
                    && Collections.disjoint(one, other);
        }
    }

    /** The name as it is compared; dates and years in it are left out. */
    ComparedName compared(String name) {
        var text = " " + String.join(" ", words(name)) + " ";
        for (var entry : equals.entrySet()) {
            text = replaced(text, entry.getKey(), entry.getValue());
        }
        var rest = text;
        for (var filler : fillers) {
            rest = replaced(rest, filler, "");
        }
        return new ComparedName(
                new LinkedHashSet<>(
                        Arrays.stream(rest.split(" ")).filter(w -> !w.isEmpty()).toList()),
                numbers(name),
                mentioned(contrasts, text),
                mentioned(opposites, text));
    }

    private Set<String> numbers(String name) {
        return NUMBER.matcher(
                        TIMES.matcher(name)
                                .replaceAll(time -> baseYears.contains(time.group()) ? "$0" : " "))
                .results()
                .map(MatchResult::group)
                .filter(n -> !numbersOfNames.contains(n))
                .collect(Collectors.toSet());
    }

    private List<String> words(String name) {
        return WORD.matcher(
                        Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .results()
                .map(r -> abbreviations.getOrDefault(r.group(), r.group()))
                .flatMap(w -> Arrays.stream(w.split(" ")))
                .map(NameRules::toneLast)
                .toList();
    }

    /** "hoà" and "hòa" are the same word: the tone goes to the end of the syllable. */
    private static String toneLast(String syllable) {
        var parts = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        var tones =
                TONES.matcher(parts)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining());
        return TONES.matcher(parts).replaceAll("") + tones;
    }

    private static String phrase(String words) {
        return Arrays.stream(words.split(" "))
                .map(NameRules::toneLast)
                .collect(Collectors.joining(" "));
    }

    private static String replaced(String text, String from, String to) {
        var source = " " + from + " ";
        var target = to.isEmpty() ? " " : " " + to + " ";
        var once = text.replace(source, target);
        // Neighbours share a blank, so that the second of two in a row is found only now.
        return target.contains(source) ? once : once.replace(source, target);
    }

    private static Map<String, Set<String>> mentioned(
            Map<String, Map<String, List<String>>> contrasts, String text) {
        var found = new LinkedHashMap<String, Set<String>>();
        contrasts.forEach(
                (contrast, values) ->
                        found.put(
                                contrast,
                                values.entrySet().stream()
                                        .filter(v -> anyIn(text, v.getValue()))
                                        .map(Map.Entry::getKey)
                                        .collect(Collectors.toSet())));
        return found;
    }

    private static boolean anyIn(String text, List<String> phrases) {
        return phrases.stream().anyMatch(p -> text.contains(" " + p + " "));
    }
}
