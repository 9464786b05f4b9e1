package vn.duthao.evaluation.real;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Place;

/** Finds the sentences of a checked report again in the text that it was read from. */
final class TextPlaces {

    /** Where characters of a sentence stand: each with its offset in the text. */
    private final Map<Integer, int[]> offsets = new HashMap<>();

    /** Looks for the sentences in the order of the report, each after the one before. */
    TextPlaces(String text, CheckReport report) {
        var from = 0;
        for (var place : places(report)) {
            var found = find(text, place.sentence(), from);
            if (found.isEmpty()) {
                found = find(text, place.sentence(), 0);
            }
            if (found.isPresent()) {
                offsets.put(place.index(), found.get());
                from = found.get()[0];
            }
        }
    }

    /** A stretch of the text. */
    record Span(int start, int end) {
        boolean overlaps(int otherStart, int otherEnd) {
            return start < otherEnd && end > otherStart;
        }
    }

    /** Where the words of a sentence stand in the text; empty where it was not found again. */
    Optional<Span> span(Place place, int start, int end) {
        var found = offsets.get(place.index());
        return found == null || end <= start || end > found.length
                ? Optional.empty()
                : Optional.of(new Span(found[start], found[end - 1] + 1));
    }

    private static List<Place> places(CheckReport report) {
        var places = new TreeMap<Integer, Place>();
        Stream.concat(
                        report.claims().stream().map(c -> c.claim().place()),
                        report.findings().stream().map(f -> f.place()))
                .filter(p -> !p.sentence().isBlank())
                .forEach(p -> places.putIfAbsent(p.index(), p));
        return List.copyOf(places.values());
    }

    /** The offset of every character; blanks and the bars of a table may be others in the text. */
    private static Optional<int[]> find(String text, String sentence, int from) {
        Matcher match = pattern(sentence).matcher(text);
        if (!match.find(Math.min(from, text.length()))) {
            return Optional.empty();
        }
        var offsets = new int[sentence.length()];
        var group = 1;
        var at = 0;
        for (var word : sentence.split("( \\| | )", -1)) {
            at = word.isEmpty() ? at : sentence.indexOf(word, at);
            for (var i = 0; i < word.length(); i++) {
                offsets[at + i] = match.start(group) + i;
            }
            at += word.length();
            group++;
        }
        fill(offsets);
        return Optional.of(offsets);
    }

    /** A blank stands where the character before it ends. */
    private static void fill(int[] offsets) {
        for (var i = 1; i < offsets.length; i++) {
            if (offsets[i] == 0) {
                offsets[i] = offsets[i - 1] + 1;
            }
        }
    }

    private static Pattern pattern(String sentence) {
        return Pattern.compile(
                Stream.of(sentence.split("( \\| | )", -1))
                        .map(word -> "(" + Pattern.quote(word) + ")")
                        .collect(Collectors.joining("[\\s|]*+")));
    }
}
