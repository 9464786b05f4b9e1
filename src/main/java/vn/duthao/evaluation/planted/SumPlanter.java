package vn.duthao.evaluation.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.duthao.catalogue.Relation;
import vn.duthao.statistics.Observation;

/** Changes a total or one of its parts where the report tells both. */
final class SumPlanter implements Planter {

    private final PlantedType type;

    private SumPlanter(PlantedType type) {
        this.type = type;
    }

    static SumPlanter ofParts() {
        return new SumPlanter(PlantedType.PART_CHANGED);
    }

    static SumPlanter ofTotals() {
        return new SumPlanter(PlantedType.TOTAL_CHANGED);
    }

    @Override
    public PlantedType type() {
        return type;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        return report.corpus().catalogue().relations().stream()
                .filter(Relation.Sum.class::isInstance)
                .map(Relation.Sum.class::cast)
                .filter(sum -> holds(report, sum))
                .flatMap(sum -> plantings(report, sum, random).stream())
                .toList();
    }

    private List<Planting> plantings(
            AnnotatedReport report, Relation.Sum sum, SplittableRandom random) {
        var totals = report.figuresOf(sum.total());
        var parts = sum.parts().stream().flatMap(p -> report.figuresOf(p).stream()).toList();
        if (totals.isEmpty() || parts.isEmpty()) {
            return List.of();
        }
        var plantings = new ArrayList<Planting>();
        for (var figure : type == PlantedType.PART_CHANGED ? parts : totals) {
            planting(report, figure, type == PlantedType.PART_CHANGED ? totals : parts, random)
                    .ifPresent(plantings::add);
        }
        return plantings;
    }

    private Optional<Planting> planting(
            AnnotatedReport report,
            KnownFigure figure,
            List<KnownFigure> others,
            SplittableRandom random) {
        return Digits.slip(figure.number(), random)
                .filter(n -> new Truth(report).isWrong(n, figure))
                .map(n -> FigurePlanter.planting(type, figure, n, report))
                .map(
                        p ->
                                new Planting(
                                        type,
                                        p.edit(),
                                        p.before(),
                                        p.indicators(),
                                        pairs(p, others)));
    }

    private static List<Stretch> pairs(Planting planting, List<KnownFigure> others) {
        return Stream.concat(planting.pairs().stream(), others.stream().map(KnownFigure::stretch))
                .toList();
    }

    private static boolean holds(AnnotatedReport report, Relation.Sum sum) {
        var data = report.sample().data();
        var parts =
                sum.parts().stream()
                        .map(id -> data.find(id).map(Observation::value).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return data.find(sum.total()).filter(o -> o.value().compareTo(parts) == 0).isPresent()
                && Set.copyOf(sum.parts()).size() > 1;
    }
}
