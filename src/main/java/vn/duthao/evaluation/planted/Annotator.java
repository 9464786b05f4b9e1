package vn.duthao.evaluation.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.duthao.report.Placed;
import vn.duthao.report.Section;
import vn.duthao.report.Slot;
import vn.duthao.statistics.Observation;

/**
 * Finds out what the figures of a correct report state, by means of its own: of a draft by its
 * slots; of any other report where one observation alone has the value and the unit, and, for small
 * values, where the indicator's words stand around it.
 */
final class Annotator {

    /** From here a value that one observation alone has is taken for it. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    /** The share of an indicator's words that must stand around a small value. */
    private static final double WORDS = 0.6;

    private final Sample sample;

    Annotator(Sample sample) {
        this.sample = sample;
    }

    List<KnownFigure> figures(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.sentences().stream().flatMap(p -> figures(line, p)))
                .toList();
    }

    private Stream<KnownFigure> figures(Line line, Placed placed) {
        return placed.sentence().slots().isEmpty() ? bySight(line, placed) : bySlots(placed);
    }

    private Stream<KnownFigure> bySlots(Placed placed) {
        var text = placed.sentence().text();
        return placed.sentence().slots().stream()
                .filter(slot -> slot.kind() == Slot.Kind.OBSERVATION)
                .flatMap(slot -> bySlot(placed.index(), text, slot));
    }

    private Stream<KnownFigure> bySlot(int sentence, String text, Slot slot) {
        var printed = text.substring(slot.start(), slot.end()).replace("%", "");
        return sample.data().find(slot.key()).stream()
                .filter(o -> PrintedNumber.is(printed))
                .map(o -> new KnownFigure(sentence, slot.start(), new PrintedNumber(printed), o))
                .filter(f -> f.number().states(f.observation().value()));
    }

    private Stream<KnownFigure> bySight(Line line, Placed placed) {
        var text = placed.sentence().text();
        var figures = new ArrayList<KnownFigure>();
        for (var found : NumberReader.numbers(text)) {
            var after = text.substring(found.end()).replaceFirst("^/[\\d.]+", "");
            var stated =
                    sample.data().observations().stream()
                            .filter(o -> found.number().states(o.value()))
                            .filter(o -> o.value().signum() > 0)
                            .filter(o -> hasUnit(o, after))
                            .toList();
            if (stated.size() == 1 && isSure(stated.getFirst(), line, placed)) {
                figures.add(
                        new KnownFigure(
                                placed.index(), found.start(), found.number(), stated.getFirst()));
            }
        }
        return figures.stream();
    }

    private static boolean hasUnit(Observation observation, String after) {
        var unit = observation.indicator().unit().toLowerCase(Locale.ROOT);
        var words = after.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(unit.split(", |/")).anyMatch(u -> !u.isEmpty() && words.startsWith(u));
    }

    private static boolean isSure(Observation observation, Line line, Placed placed) {
        if (observation.value().compareTo(TELLING) >= 0) {
            return true;
        }
        var around = words(line.text());
        placed.sections().stream()
                .map(Section::heading)
                .map(Annotator::words)
                .forEach(around::addAll);
        var indicator = observation.indicator();
        return Stream.concat(
                        Stream.of(indicator.name(), observation.name()),
                        indicator.synonyms().stream())
                .map(Annotator::words)
                .anyMatch(words -> share(words, around) >= WORDS);
    }

    private static double share(Set<String> words, Set<String> around) {
        return (double) words.stream().filter(around::contains).count() / words.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.remove("");
        return words;
    }
}
