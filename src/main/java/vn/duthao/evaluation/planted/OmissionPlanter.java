package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Takes away the only line that tells a required indicator. */
final class OmissionPlanter implements Planter {

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
                .map(f -> planting(report, f))
                .toList();
    }

    /** Whether the number stands nowhere else, where it might tell the indicator unknown to us. */
    private static boolean isToldOnce(AnnotatedReport report, KnownFigure figure) {
        return report.lines().stream()
                .filter(line -> !line.has(figure.sentence()))
                .flatMap(line -> NumberReader.numbers(line.text()).stream())
                .noneMatch(n -> n.number().value().compareTo(figure.number().value()) == 0);
    }

    private Planting planting(AnnotatedReport report, KnownFigure figure) {
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
