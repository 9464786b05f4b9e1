package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Puts another number where a figure stands of which it is known what it states. */
final class FigurePlanter implements Planter {

    /** What is written in place of a figure; empty where nothing of the kind can be. */
    @FunctionalInterface
    interface Slip {
        Optional<PrintedNumber> of(
                KnownFigure figure, AnnotatedReport report, SplittableRandom random);
    }

    private final PlantedType type;
    private final Slip slip;

    FigurePlanter(PlantedType type, Slip slip) {
        this.type = type;
        this.slip = slip;
    }

    @Override
    public PlantedType type() {
        return type;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        return report.figures().stream()
                .flatMap(
                        figure ->
                                slip
                                        .of(figure, report, random)
                                        .filter(n -> new Truth(report).isWrong(n, figure))
                                        .map(n -> planting(type, figure, n, report))
                                        .stream())
                .toList();
    }

    /** The figure with another number; where the indicator is told again, that contradicts it. */
    static Planting planting(
            PlantedType type, KnownFigure figure, PrintedNumber with, AnnotatedReport report) {
        var edit = new Edit(figure.sentence(), figure.start(), figure.end(), with.text());
        var pairs =
                report.figuresOf(figure.indicator()).stream()
                        .filter(f -> !f.equals(figure))
                        .map(KnownFigure::stretch)
                        .toList();
        return new Planting(type, edit, figure.number().text(), Set.of(figure.indicator()), pairs);
    }
}
