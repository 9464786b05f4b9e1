package vn.duthao.statistics;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names of indicators are compared ({@code statistics/names.yaml}).
 *
 * @param abbreviations written out, by their lower-case form
 * @param equals phrases that mean the same, in the order of replacement, most specific first
 * @param fillers words and phrases that say nothing about what is counted
 * @param contrasts what two names must agree in to be of the same indicator: phrases by value by
 *     contrast
 * @param leastScore below which two names are not the same
 * @param leastLead by which the best candidate must lead the second
 */
record NameRules(
        Map<String, String> abbreviations,
        Map<String, String> equals,
        List<String> fillers,
        Map<String, Map<String, List<String>>> contrasts,
        double leastScore,
        double leastLead) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /**
     * A name as it is compared.
     *
     * @param words what is left of it
     * @param contrasts the values it has of each contrast, the empty set for one it does not
     *     mention
     */
    record ComparedName(Set<String> words, Map<String, Set<String>> contrasts) {

        /** Whether nothing in one denies the other. */
        boolean agreesWith(ComparedName other) {
            return contrasts.equals(other.contrasts);
        }
    }

    /** The name as it is compared; figures and dates in it are left out. */
    ComparedName compared(String name) {
        var text = " " + String.join(" ", words(name)) + " ";
        for (var entry : equals.entrySet()) {
            text = replaced(text, entry.getKey(), entry.getValue());
        }
        for (var filler : fillers) {
            text = replaced(text, filler, "");
        }
        return new ComparedName(
                new LinkedHashSet<>(
                        Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).toList()),
                contrasts(text));
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
                TONES.matcher(parts).results().map(r -> r.group()).collect(Collectors.joining());
        return TONES.matcher(parts).replaceAll("") + tones;
    }

    private static String phrase(String words) {
        return Arrays.stream(words.split(" "))
                .map(NameRules::toneLast)
                .collect(Collectors.joining(" "));
    }

    private static String replaced(String text, String from, String to) {
        var target = to.isEmpty() ? " " : " " + phrase(to) + " ";
        return text.replace(" " + phrase(from) + " ", target)
                .replace(" " + phrase(from) + " ", target);
    }

    private Map<String, Set<String>> contrasts(String text) {
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
        return phrases.stream().anyMatch(p -> text.contains(" " + phrase(p) + " "));
    }
}
