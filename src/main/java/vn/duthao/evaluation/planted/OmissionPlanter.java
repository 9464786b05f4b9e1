package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Takes away the only line that tells a required indicator, or puts a vague word for its figure.
 */
final class OmissionPlanter implements Planter {

    private final boolean whole;

    private OmissionPlanter(boolean whole) {
        this.whole = whole;
    }

    static OmissionPlanter ofSentences() {
        return new OmissionPlanter(true);
    }

    static OmissionPlanter ofFigures() {
        return new OmissionPlanter(false);
    }

    @Override
    public PlantedType type() {
        return PlantedType.MISSING_INDICATOR;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        return report.figures().stream()
                .filter(f -> !report.line(f.sentence()).inTable())
                .filter(f -> report.sample().required().contains(f.indicator()))
                .filter(f -> f.observation().value().signum() != 0)
                .filter(f -> report.figuresOf(f.indicator()).size() == 1)
                .filter(f -> isToldOnce(report, f))
                .filter(f -> whole || isCounted(report, f))
                .map(f -> whole ? sentence(report, f) : figure(f))
                .toList();
    }

    /** Whether the number stands nowhere else, where it might tell the indicator unknown to us. */
    private static boolean isToldOnce(AnnotatedReport report, KnownFigure figure) {
        return report.lines().stream()
                .filter(line -> !line.has(figure.sentence()))
                .flatMap(line -> NumberReader.numbers(line.text()).stream())
                .noneMatch(n -> n.number().value().compareTo(figure.number().value()) == 0);
    }

    /** Whether words of its unit follow, so that a vague word can stand for the number. */
    private static boolean isCounted(AnnotatedReport report, KnownFigure figure) {
        return Units.after(report.text(figure.sentence()), figure).startsWith(" ");
    }

    private Planting figure(KnownFigure figure) {
        return new Planting(
                type(),
                new Edit(
                        figure.sentence(),
                        figure.start(),
                        figure.end(),
                        PlantingWords.BUNDLED.vague()),
                figure.number().text(),
                Set.of(figure.indicator()),
                List.of());
    }

    private Planting sentence(AnnotatedReport report, KnownFigure figure) {
        var text = report.text(figure.sentence());
        var gone =
                report.figures().stream()
                        .filter(f -> f.sentence() == figure.sentence())
                        .map(KnownFigure::indicator)
                        .filter(report.sample().required()::contains)
                        .filter(id -> report.figuresOf(id).size() == 1)
                        .collect(Collectors.toSet());
        return new Planting(
                type(),
                new Edit(figure.sentence(), 0, text.length(), ""),
                text,
                Set.copyOf(gone),
                List.of());
    }
}
