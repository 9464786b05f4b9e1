package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rules of one table: those that touch one another. */
record Ruling(List<Rule> across, List<Rule> down) {

    /** How far apart rules may be that are meant to be one, or to touch. */
    static final double SLACK = 3;

    /** More rules are a drawing. */
    private static final int MOST = 6000;

    /** The rulings that make two cells or more, from above to below. */
    static List<Ruling> of(Page page) {
        if (page.rules().size() > MOST) {
            return List.of();
        }
        var rules = new ArrayList<Rule>(merged(page.rules().stream().filter(Rule::across)));
        rules.addAll(merged(page.rules().stream().filter(r -> !r.across())));
        var groups = new ArrayList<List<Rule>>();
        for (var rule : rules) {
            var touched = groups.stream().filter(g -> touches(g, rule)).toList();
            var group = new ArrayList<Rule>(List.of(rule));
            touched.forEach(group::addAll);
            groups.removeAll(touched);
            groups.add(group);
        }
        return groups.stream()
                .map(Ruling::of)
                .filter(r -> r.columns().size() > 2 || r.rows().size() > 2)
                .filter(r -> r.columns().size() > 1 && r.rows().size() > 1)
                .filter(r -> !r.down.isEmpty() && r.across.size() > 1)
                .sorted(Comparator.comparingDouble(r -> r.rows().getFirst()))
                .toList();
    }

    private static Ruling of(List<Rule> group) {
        return new Ruling(
                group.stream().filter(Rule::across).toList(),
                group.stream().filter(r -> !r.across()).toList());
    }

    private static boolean touches(List<Rule> group, Rule rule) {
        return group.stream()
                .anyMatch(
                        other ->
                                other.across() != rule.across()
                                        && other.reaches(rule.at(), SLACK)
                                        && rule.reaches(other.at(), SLACK));
    }

    /** Pieces of one rule become one. */
    private static List<Rule> merged(java.util.stream.Stream<Rule> rules) {
        var sorted =
                rules.sorted(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from))
                        .toList();
        var merged = new ArrayList<Rule>();
        for (var rule : sorted) {
            int at = merged.size() - 1;
            while (at >= 0 && rule.at() - merged.get(at).at() <= SLACK / 2) {
                if (joins(merged.get(at), rule)) {
                    break;
                }
                at--;
            }
            if (at >= 0 && rule.at() - merged.get(at).at() <= SLACK / 2) {
                merged.set(at, joined(merged.get(at), rule));
            } else {
                merged.add(rule);
            }
        }
        return merged;
    }

    private static boolean joins(Rule rule, Rule next) {
        return next.from() <= rule.to() + SLACK && next.to() >= rule.from() - SLACK;
    }

    private static Rule joined(Rule rule, Rule next) {
        return new Rule(
                rule.across(),
                rule.at(),
                Math.min(rule.from(), next.from()),
                Math.max(rule.to(), next.to()));
    }

    /** Where columns end and begin, with the outer edges. */
    List<Double> columns() {
        return edges(down, across);
    }

    /** Where rows end and begin, with the outer edges. */
    List<Double> rows() {
        return edges(across, down);
    }

    /** A rule parts two neighbours in a row at the height. */
    boolean wallAt(double edge, double height) {
        return wall(down, edge, height);
    }

    /** A rule parts a place from the one below. */
    boolean floorAt(double edge, double place) {
        return wall(across, edge, place);
    }

    private static boolean wall(List<Rule> rules, double edge, double place) {
        return rules.stream()
                .anyMatch(r -> Math.abs(r.at() - edge) <= SLACK && r.reaches(place, 0));
    }

    private static List<Double> edges(List<Rule> own, List<Rule> others) {
        var places = new ArrayList<Double>();
        own.forEach(r -> places.add(r.at()));
        extreme(others, r -> -r.from()).ifPresent(r -> places.add(r.from()));
        extreme(others, Rule::to).ifPresent(r -> places.add(r.to()));
        var edges = new ArrayList<Double>();
        places.stream()
                .sorted()
                .filter(p -> edges.isEmpty() || p - edges.getLast() > 2 * SLACK)
                .forEach(edges::add);
        return edges;
    }

    private static java.util.Optional<Rule> extreme(
            List<Rule> rules, ToDoubleFunction<Rule> measure) {
        return rules.stream().max(Comparator.comparingDouble(measure));
    }
}
