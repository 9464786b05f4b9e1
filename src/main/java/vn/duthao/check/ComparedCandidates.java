package vn.duthao.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.numerals.VietnameseText;

/** The candidates of earlier periods that have a period in their names, found by words for it. */
final class ComparedCandidates {

    private static final Pattern YEAR = Pattern.compile("[ /]*(?:năm )?\\d{4}$");
    private static final Pattern NAMED_YEAR = Pattern.compile("năm \\d{4}$");

    /** Fewer letters tell no period. */
    private static final int SHORTEST = 4;

    private final Lexicon lexicon;
    private final Map<Candidate, Pattern> periods = new LinkedHashMap<>();

    ComparedCandidates(List<Candidate> earlier, Lexicon lexicon) {
        this.lexicon = lexicon;
        earlier.forEach(
                c ->
                        ComparedObservations.period(Judge.observation(c).name())
                                .ifPresent(period -> periods.put(c, pattern(period))));
    }

    /** "quý II năm 2023": as it stands, the quarter alone, the year alone. */
    private static Pattern pattern(String period) {
        var text = VietnameseText.comparable(period);
        var words =
                Stream.concat(
                                Stream.of(text, YEAR.matcher(text).replaceFirst("")),
                                NAMED_YEAR.matcher(text).results().map(m -> m.group()))
                        .filter(w -> w.length() >= SHORTEST)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])");
    }

    boolean has(Candidate candidate) {
        return periods.containsKey(candidate);
    }

    /** Those whose period the words name; all where they compare with an earlier one. */
    List<Candidate> in(String words) {
        if (periods.isEmpty()) {
            return List.of();
        }
        var compares =
                !lexicon.list(WordList.COMPARING).all(lexicon.tokenizer().words(words)).isEmpty();
        var text = VietnameseText.comparable(words);
        return periods.entrySet().stream()
                .filter(e -> compares || e.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
