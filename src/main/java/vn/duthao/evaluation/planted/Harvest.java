package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

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

    /** The chosen plantings of each report, every type evenly from all lines. */
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
        var order = new SplittableRandom(seed + planter.type().id().hashCode() + round);
        shuffle(found, order);
        return byLines(found, reports);
    }

    /**
     * One place of every line, then a second one of those that have two …: people err in sentences,
     * and a sentence with ten figures is not ten.
     */
    private static List<Place> byLines(List<Place> places, List<AnnotatedReport> reports) {
        var seen = new IdentityHashMap<Line, Integer>();
        var turns = new TreeMap<Integer, List<Place>>();
        for (var place : places) {
            var sentence = place.planting().edit().sentence();
            var turn = seen.merge(reports.get(place.report()).line(sentence), 1, Integer::sum);
            turns.computeIfAbsent(turn, _ -> new ArrayList<>()).add(place);
        }
        return turns.values().stream().flatMap(List::stream).toList();
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
