package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.VietnameseText;

/** By whom the tasks were given that figures count: "97 nhiệm vụ Chính phủ giao". */
final class Givers {

    private static final Pattern NAME =
            Pattern.compile(
                    Said.FILE.givers().stream()
                            .flatMap(List::stream)
                            .map(VietnameseText::comparable)
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?<!\\p{L})(", ")(?!\\p{L})")));
    private static final Pattern LISTED = Pattern.compile(NAME + "\\s*,");
    private static final Pattern PARTING = Pattern.compile("[,;.:()\\d]");

    /** No more of a sentence is looked at. */
    private static final int MOST = 4000;

    /** Somebody of a level gives tasks. */
    private record Mention(int level, int start) {}

    private final Map<Integer, List<Mention>> mentions = new HashMap<>();

    /** By sentence, the level that the section named last before it. */
    private final Map<Integer, Integer> carried = new HashMap<>();

    private Givers(Examination examination) {
        var last = new HashMap<String, Integer>();
        for (var sentence : examination.sentences()) {
            var place = sentence.place();
            var found = mentions(VietnameseText.comparable(place.sentence()));
            carried.put(place.index(), last.getOrDefault(place.section(), -1));
            if (!found.isEmpty()) {
                mentions.put(place.index(), found);
                last.put(place.section(), found.getLast().level());
            }
        }
    }

    private static List<Mention> mentions(String sentence) {
        var text = sentence.substring(0, Math.min(sentence.length(), MOST));
        var found = new ArrayList<Mention>();
        for (var name = NAME.matcher(text); name.find(); ) {
            if (Said.GIVEN.opens(text.substring(name.end()))) {
                found.add(new Mention(level(name.group()), name.start()));
            }
        }
        return found;
    }

    private static int level(String name) {
        var levels = Said.FILE.givers();
        for (var i = 0; i < levels.size(); i++) {
            if (levels.get(i).stream().map(VietnameseText::comparable).anyMatch(name::equals)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The level of who gave what the figure counts: named directly after it, else last before it;
     * -1 where nobody is named.
     */
    static int of(Examination examination, Told figure) {
        return examination.readings().once(Givers.class, () -> new Givers(examination)).of(figure);
    }

    private int of(Told figure) {
        var named = mentions.getOrDefault(figure.sentence(), List.of());
        return after(figure, named)
                .or(() -> before(figure, named))
                .map(Mention::level)
                .orElseGet(() -> carried.getOrDefault(figure.sentence(), -1));
    }

    private static Optional<Mention> before(Told figure, List<Mention> named) {
        return named.reversed().stream()
                .filter(m -> m.start() < figure.claim().start())
                .findFirst();
    }

    private static Optional<Mention> after(Told figure, List<Mention> named) {
        var text = VietnameseText.comparable(figure.claim().place().sentence());
        var end = figure.claim().end();
        return named.stream()
                .filter(m -> m.start() >= end)
                .findFirst()
                .filter(m -> !isParted(text.substring(end, m.start())));
    }

    private static boolean isParted(String between) {
        return PARTING.matcher(LISTED.matcher(between).replaceAll("")).find();
    }
}
