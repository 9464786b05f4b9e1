package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Another number for a change against the comparable period. */
final class GrowthPlanter implements Planter {

    @Override
    public PlantedType type() {
        return PlantedType.GROWTH;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        return new ChangeReader(report)
                .changes().stream().flatMap(c -> planting(c, random).stream()).toList();
    }

    private Optional<Planting> planting(KnownChange change, SplittableRandom random) {
        var end = change.numberStart() + change.number().text().length();
        return Digits.slip(change.number(), random)
                .filter(n -> change.changes().stream().noneMatch(n::states))
                .map(
                        n ->
                                new Planting(
                                        type(),
                                        new Edit(
                                                change.sentence(),
                                                change.numberStart(),
                                                end,
                                                n.text()),
                                        change.number().text(),
                                        change.indicators(),
                                        List.of()));
    }
}
