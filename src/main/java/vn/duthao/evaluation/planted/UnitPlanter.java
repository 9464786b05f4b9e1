package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Writes another unit after a figure: a count as a rate, a rate as points, million as billion. */
final class UnitPlanter implements Planter {

    private final PlantingWords words = PlantingWords.BUNDLED;

    @Override
    public PlantedType type() {
        return PlantedType.UNIT_SWAP;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        return report.figures().stream().flatMap(f -> planting(report, f).stream()).toList();
    }

    private Optional<Planting> planting(AnnotatedReport report, KnownFigure figure) {
        var text = report.text(figure.sentence());
        var after = Units.after(text, figure);
        if (after.isEmpty() || isRatio(text, figure, after)) {
            return Optional.empty();
        }
        return swapped(figure, after)
                .map(
                        unit -> {
                            var end = figure.end() + after.length();
                            var with = figure.number().text() + unit;
                            return new Planting(
                                    type(),
                                    new Edit(figure.sentence(), figure.start(), end, with),
                                    text.substring(figure.start(), end),
                                    Set.of(figure.indicator()),
                                    List.of());
                        });
    }

    private Optional<String> swapped(KnownFigure figure, String after) {
        var other = words.swaps().get(after.strip());
        if (other != null) {
            return Optional.of(
                    after.startsWith(" ") && !other.startsWith(" ") ? " " + other : other);
        }
        return switch (figure.observation().indicator().kind()) {
            case COUNT -> Optional.of(words.countsBecome() + after);
            case RATE, SCORE, MONEY, RANK, FLAG -> Optional.empty();
        };
    }

    /** In a ratio the unit is that of both its numbers. */
    private static boolean isRatio(String text, KnownFigure figure, String after) {
        return after.startsWith("/")
                || figure.start() > 0 && text.charAt(figure.start() - 1) == '/';
    }
}
