package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.duthao.report.Placed;

/** Tells an indicator once more in the report's assessment, with another value. */
final class RetellingPlanter implements Planter {

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]+)⟧");

    @Override
    public PlantedType type() {
        return PlantedType.TOLD_TWICE;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        var place =
                report.sentences()
                        .filter(p -> p.part() == Placed.Part.BODY && p.cell() == null)
                        .filter(p -> p.path().startsWith("III"))
                        .findFirst();
        return place.map(
                        p ->
                                report.figures().stream()
                                        .filter(f -> isFirst(report, f))
                                        .flatMap(f -> planting(report, f, p, random).stream())
                                        .toList())
                .orElse(List.of());
    }

    private static boolean isFirst(AnnotatedReport report, KnownFigure figure) {
        return report.figuresOf(figure.indicator()).getFirst().equals(figure);
    }

    private Optional<Planting> planting(
            AnnotatedReport report, KnownFigure figure, Placed place, SplittableRandom random) {
        var statement = figure.observation().indicator().statement();
        if (statement == null) {
            return Optional.empty();
        }
        return Digits.slip(figure.number(), random)
                .filter(n -> new Truth(report).isWrong(n, figure))
                .flatMap(n -> filled(report, statement, figure, n))
                .map(
                        words ->
                                new Planting(
                                        type(),
                                        Edit.after(place.index(), words),
                                        figure.number().text(),
                                        Set.of(figure.indicator()),
                                        report.figuresOf(figure.indicator()).stream()
                                                .map(KnownFigure::stretch)
                                                .toList()));
    }

    /** The statement with the number; empty where it asks for more than is known here. */
    private static Optional<String> filled(
            AnnotatedReport report, String statement, KnownFigure figure, PrintedNumber number) {
        var sample = report.sample();
        var words =
                SLOT.matcher(statement)
                        .replaceAll(
                                slot ->
                                        Matcher.quoteReplacement(
                                                switch (slot.group(1)) {
                                                    case "period" ->
                                                            sample.data().period().inWords();
                                                    case "agency.self" -> sample.agency().self();
                                                    default ->
                                                            slot.group(1).equals(figure.indicator())
                                                                    ? number.text()
                                                                    : slot.group();
                                                }));
        return words.contains("⟦") ? Optional.empty() : Optional.of(words);
    }
}
