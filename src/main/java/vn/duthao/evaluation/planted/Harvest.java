package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/** Chooses among all the places where something can be planted. */
final class Harvest {

    /** So many of each type of error, where there are places for them. */
    static final int ERRORS = 150;

    /** So many of each control. */
    static final int CONTROLS = 60;

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
        for (var type : PlantedType.values()) {
            var own = planters.stream().filter(p -> p.type() == type).toList();
            var wanted = type.isControl() ? CONTROLS : ERRORS;
            places(reports, own, wanted).forEach(p -> chosen.get(p.report()).add(p.planting()));
        }
        return chosen;
    }

    /** A planting in the report with the index. */
    private record Place(int report, Planting planting) {}

    /** From the first planter as many as there are, then from the next. */
    private List<Place> places(List<AnnotatedReport> reports, List<Planter> planters, int wanted) {
        var places = new LinkedHashSet<Place>();
        for (var planter : planters) {
            for (var round = 0; round < ROUNDS && places.size() < wanted; round++) {
                places.addAll(places(reports, planter, round));
            }
        }
        return places.stream().limit(wanted).toList();
    }

    private List<Place> places(List<AnnotatedReport> reports, Planter planter, int round) {
        var found = new ArrayList<Place>();
        for (var at = 0; at < reports.size(); at++) {
            var random = random(planter.type(), reports.get(at), round);
            for (var planting : planter.plantings(reports.get(at), random)) {
                found.add(new Place(at, planting));
            }
        }
        shuffle(found, new SplittableRandom(seed + planter.type().id().hashCode() + round));
        return found;
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
