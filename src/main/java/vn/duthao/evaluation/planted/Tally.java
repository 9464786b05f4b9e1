package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Severity;
import vn.duthao.evaluation.Metric;

/** Counts what was found of what was planted, and what beside it. */
final class Tally {

    private final String suite;
    private final List<Metric> metrics = new ArrayList<>();

    Tally(String suite) {
        this.suite = suite;
    }

    /** The metrics counted, in order. */
    List<Metric> metrics() {
        return List.copyOf(metrics);
    }

    /** A row for every type of error and one for all, with the false alarms in their lines. */
    void types(List<Judgement> judgements) {
        for (var type : types(false)) {
            row("types", type.id(), results(judgements, r -> r.planting().type() == type));
            beside(type, judgements);
        }
        row("types", "all", results(judgements, _ -> true));
    }

    private void beside(PlantedType type, List<Judgement> judgements) {
        var found = results(judgements, r -> r.planting().type() == type && r.found()).size();
        var alarms =
                judgements.stream()
                        .flatMap(j -> j.alarms().stream())
                        .filter(a -> a.beside() != null && a.beside().type() == type)
                        .count();
        count("types", type.id(), "false-alarms", alarms);
        share("types", type.id(), "precision", found, found + alarms);
    }

    /** How it is in running text and in tables. */
    void places(List<Judgement> judgements) {
        row("places", "prose", results(judgements, r -> !r.inTable()));
        row("places", "tables", results(judgements, Judgement.Result::inTable));
    }

    /** All that is told of reports with so many errors. */
    void mix(String row, List<Judgement> judgements) {
        var results = results(judgements, _ -> true);
        row("mixes", row, results);
        var explained = judgements.stream().mapToLong(Judgement::explained).sum();
        var alarms = judgements.stream().mapToLong(j -> j.standing() + j.alarms().size()).sum();
        var figures = judgements.stream().mapToLong(Judgement::figures).sum() - results.size();
        count("mixes", row, "false-alarms", alarms);
        share("mixes", row, "precision", explained, explained + alarms);
        share("mixes", row, "false-alarm-rate", Math.min(alarms, figures), figures);
    }

    /** What is told of the reports as they are, each finding a false alarm. */
    void clean(List<CheckReport> reports) {
        var figures = reports.stream().mapToLong(c -> c.claims().size()).sum();
        count("clean", "all", "figures", figures);
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            var name = severity.name().toLowerCase(Locale.ROOT);
            var findings =
                    reports.stream()
                            .flatMap(c -> c.findings().stream())
                            .filter(f -> f.severity() == severity)
                            .count();
            count("clean", "all", name, findings);
            share("clean", "all", name + "-rate", Math.min(findings, figures), figures);
        }
    }

    /** A row for every control. */
    void controls(List<Judgement> judgements) {
        for (var type : types(true)) {
            var results = results(judgements, r -> r.planting().type() == type);
            var flagged = results.stream().filter(Judgement.Result::found).count();
            count("controls", type.id(), "planted", results.size());
            count("controls", type.id(), "flagged", flagged);
            share("controls", type.id(), "left-alone", results.size() - flagged, results.size());
        }
    }

    private void row(String table, String row, List<Judgement.Result> results) {
        var found = results.stream().filter(Judgement.Result::found).count();
        count(table, row, "planted", results.size());
        count(table, row, "found", found);
        count(table, row, "as-error", results.stream().filter(r -> r.at(Severity.ERROR)).count());
        count(table, row, "hinted", results.stream().filter(Judgement.Result::hinted).count());
        share(table, row, "recall", found, results.size());
    }

    private static List<Judgement.Result> results(
            List<Judgement> judgements, Predicate<Judgement.Result> wanted) {
        return judgements.stream().flatMap(j -> j.results().stream()).filter(wanted).toList();
    }

    /** The types of control, or of error, in order. */
    static List<PlantedType> types(boolean control) {
        return Stream.of(PlantedType.values()).filter(t -> t.isControl() == control).toList();
    }

    private void count(String table, String row, String measure, long n) {
        metrics.add(Metric.count(suite, table, row, measure, n));
    }

    private void share(String table, String row, String measure, long hits, long trials) {
        metrics.add(Metric.share(suite, table, row, measure, hits, trials));
    }
}
