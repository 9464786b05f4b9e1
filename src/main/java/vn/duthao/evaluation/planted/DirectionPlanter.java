package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Turns a told change round; where the report tells none, adds one against the statistics. */
final class DirectionPlanter implements Planter {

    private final PlantingWords words = PlantingWords.BUNDLED;
    private final boolean added;

    private DirectionPlanter(boolean added) {
        this.added = added;
    }

    static DirectionPlanter ofToldChanges() {
        return new DirectionPlanter(false);
    }

    static DirectionPlanter ofAddedChanges() {
        return new DirectionPlanter(true);
    }

    @Override
    public PlantedType type() {
        return PlantedType.DIRECTION;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        return added
                ? report.figures().stream().flatMap(f -> addition(report, f).stream()).toList()
                : new ChangeReader(report).changes().stream().map(this::reversal).toList();
    }

    private Planting reversal(KnownChange change) {
        var opposite = Objects.requireNonNull(words.opposites().get(change.word()));
        var end = change.numberStart() + change.number().text().length();
        return new Planting(
                type(),
                new Edit(
                        change.sentence(),
                        change.wordStart(),
                        end,
                        opposite + " " + change.number().text()),
                change.word() + " " + change.number().text(),
                change.indicators(),
                List.of());
    }

    private Optional<Planting> addition(AnnotatedReport report, KnownFigure figure) {
        var after = Units.after(report.text(figure.sentence()), figure);
        var change =
                report.previous(figure.observation())
                        .map(p -> figure.observation().value().compareTo(p.value()))
                        .orElse(0);
        if (after.isEmpty() || change == 0) {
            return Optional.empty();
        }
        var wrong = change > 0 ? words.fall().getFirst() : words.rise().getFirst();
        var told = figure.number().text() + after;
        return Optional.of(
                new Planting(
                        type(),
                        new Edit(
                                figure.sentence(),
                                figure.start(),
                                figure.start() + told.length(),
                                told + words.comparison().replace("{word}", wrong)),
                        told,
                        Set.of(figure.indicator()),
                        List.of()));
    }
}
