package vn.duthao.evaluation.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.statistics.Observation;

/** Adds a clause with a figure that no statistics have. */
final class InventionPlanter implements Planter {

    private final Map<String, List<String>> clauses = PlantingWords.BUNDLED.invented();

    @Override
    public PlantedType type() {
        return PlantedType.INVENTED_FIGURE;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        return report.figures().stream()
                .filter(f -> !report.line(f.sentence()).inTable())
                .filter(f -> report.text(f.sentence()).endsWith("."))
                .map(f -> planting(report, f, random))
                .toList();
    }

    private Planting planting(AnnotatedReport report, KnownFigure figure, SplittableRandom random) {
        var unit = figure.observation().indicator().unit().toLowerCase(Locale.ROOT);
        var fitting =
                Stream.concat(
                                clauses.getOrDefault(unit, List.of()).stream(),
                                clauses.getOrDefault("", List.of()).stream())
                        .toList();
        var clause = fitting.get(random.nextInt(fitting.size()));
        var words = clause.replace("{n}", figure(report, random));
        var at = report.text(figure.sentence()).length() - 1;
        return new Planting(
                type(), new Edit(figure.sentence(), at, at, words), "", Set.of(), List.of());
    }

    /** A number that neither period has. */
    private static String figure(AnnotatedReport report, SplittableRandom random) {
        var previous = report.sample().previous();
        var known =
                Stream.concat(
                                report.sample().data().observations().stream(),
                                previous == null ? Stream.of() : previous.observations().stream())
                        .map(Observation::value)
                        .map(BigDecimal::intValue)
                        .toList();
        int number;
        do {
            number = random.nextBoolean() ? random.nextInt(11, 98) : random.nextInt(101, 990);
        } while (known.contains(number));
        return NumeralPrinter.print(BigDecimal.valueOf(number), 0, false);
    }
}
