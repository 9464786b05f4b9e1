package vn.duthao.evaluation.planted;

import static vn.duthao.evaluation.planted.PlantedType.CUMULATIVE;
import static vn.duthao.evaluation.planted.PlantedType.DIGIT_SLIP;
import static vn.duthao.evaluation.planted.PlantedType.MAGNITUDE;
import static vn.duthao.evaluation.planted.PlantedType.NEIGHBOUR;
import static vn.duthao.evaluation.planted.PlantedType.PREVIOUS_PERIOD;
import static vn.duthao.evaluation.planted.PlantedType.RANK_OR_COUNT;
import static vn.duthao.evaluation.planted.PlantedType.RATE_MISFIT;
import static vn.duthao.evaluation.planted.PlantedType.ROUNDING;
import static vn.duthao.evaluation.planted.PlantedType.TOLD_TWICE;
import static vn.duthao.evaluation.planted.PlantedType.TRANSPOSITION;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The planters there are. Where a type has several, the later ones fill up what is wanting. */
final class Planters {

    private Planters() {}

    static List<Planter> all() {
        return Stream.of(figures(), statements(), CitationPlanter.all(), Controls.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planter> figures() {
        return List.of(
                new FigurePlanter(DIGIT_SLIP, (f, _, random) -> Digits.slip(f.number(), random)),
                new FigurePlanter(
                        TRANSPOSITION, (f, _, random) -> Digits.transposition(f.number(), random)),
                new FigurePlanter(
                        MAGNITUDE, (f, _, random) -> Digits.magnitude(f.number(), random)),
                new FigurePlanter(NEIGHBOUR, Rows::neighbour),
                new FigurePlanter(PREVIOUS_PERIOD, Rows::previous),
                new FigurePlanter(CUMULATIVE, Rows::cumulative),
                new FigurePlanter(RATE_MISFIT, Rates::misfit),
                new FigurePlanter(ROUNDING, Rates::rounding),
                new FigurePlanter(ROUNDING, Rates::otherDecimals),
                new FigurePlanter(TOLD_TWICE, Planters::oneOfTwo),
                new FigurePlanter(RANK_OR_COUNT, SmallCounts::rank),
                new FigurePlanter(RANK_OR_COUNT, SmallCounts::count));
    }

    /** A slip in one of several places that tell the indicator. */
    private static Optional<PrintedNumber> oneOfTwo(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        return report.figuresOf(figure.indicator()).size() > 1
                ? Digits.slip(figure.number(), random)
                : Optional.empty();
    }

    private static List<Planter> statements() {
        return List.of(
                new UnitPlanter(),
                SumPlanter.ofParts(),
                SumPlanter.ofTotals(),
                new GrowthPlanter(),
                new RetellingPlanter(),
                DirectionPlanter.ofToldChanges(),
                DirectionPlanter.ofAddedChanges(),
                OmissionPlanter.ofSentences(),
                OmissionPlanter.ofFigures(),
                new InventionPlanter(),
                new PeriodPlanter(),
                new AgencyPlanter(),
                new DomainPlanter());
    }
}
