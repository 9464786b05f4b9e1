package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/** Chooses among all the places where something can be planted. */
final class Harvest {

    /** So many of each type, where there are places for them. */
    static final int WANTED = 160;

    /** How often another way to plant at the same places is asked for. */
    private static final int ROUNDS = 8;

    private final long seed;

    Harvest(long seed) {
        this.seed = seed;
    }

    /** The chosen plantings of each report, every type evenly from all of them. */
    List<List<Planting>> choose(List<AnnotatedReport> reports, List<Planter> planters) {
        var chosen = new ArrayList<List<Planting>>();
        reports.forEach(_ -> chosen.add(new ArrayList<>()));
        for (var planter : planters) {
            choose(reports, planter).forEach(p -> chosen.get(p.report()).add(p.planting()));
        }
        return chosen;
    }

    /** A planting in the report with the index. */
    private record Place(int report, Planting planting) {}

    private List<Place> choose(List<AnnotatedReport> reports, Planter planter) {
        var places = new LinkedHashSet<Place>();
        for (var round = 0; round < ROUNDS && places.size() < WANTED; round++) {
            var found = new ArrayList<Place>();
            for (var at = 0; at < reports.size(); at++) {
                var report = reports.get(at);
                var random = random(planter.type(), report, round);
                for (var planting : planter.plantings(report, random)) {
                    found.add(new Place(at, planting));
                }
            }
            shuffle(found, new SplittableRandom(seed + planter.type().id().hashCode() + round));
            found.stream().limit(WANTED).forEach(places::add);
        }
        return places.stream().limit(WANTED).toList();
    }

    /** Another report or type does not change what is planted here. */
    private SplittableRandom random(PlantedType type, AnnotatedReport report, int round) {
        return new SplittableRandom(
                seed
                        ^ 31L * type.id().hashCode()
                        ^ 37L * report.sample().name().hashCode()
                        ^ 41L * round);
    }

    private static <T> void shuffle(List<T> list, SplittableRandom random) {
        for (var i = list.size() - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var held = list.get(i);
            list.set(i, list.get(j));
            list.set(j, held);
        }
    }
}
