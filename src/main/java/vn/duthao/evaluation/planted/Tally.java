package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;
import vn.duthao.evaluation.Case;
import vn.duthao.evaluation.EvaluationSuite.Outcome;
import vn.duthao.evaluation.Metric;

/** Counts what was found. */
final class Tally {

    private final String suite;
    private final List<AnnotatedReport> reports;
    private final List<CheckReport> clean;
    private final List<Metric> metrics = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    Tally(String suite, List<AnnotatedReport> reports, List<CheckReport> clean) {
        this.suite = suite;
        this.reports = reports;
        this.clean = clean;
    }

    Outcome outcome(List<Judgement> dense, List<Judgement> controls, List<Judgement> alone) {
        Arrays.stream(PlantedType.values())
                .filter(type -> !type.isControl())
                .forEach(type -> type(type, dense));
        all(dense);
        mix("dense", dense);
        mix("realistic", alone);
        clean();
        Arrays.stream(PlantedType.values())
                .filter(PlantedType::isControl)
                .forEach(type -> control(type, controls));
        return new Outcome(metrics, cases);
    }

    private void type(PlantedType type, List<Judgement> judgements) {
        var results =
                judgements.stream()
                        .flatMap(j -> j.results().stream())
                        .filter(r -> r.planting().type() == type)
                        .toList();
        row("types", type.id(), results);
        judgements.forEach(j -> missed(type, j));
    }

    private void all(List<Judgement> judgements) {
        row("types", "all", judgements.stream().flatMap(j -> j.results().stream()).toList());
    }

    private void row(String table, String row, List<Judgement.Result> results) {
        var found = results.stream().filter(Judgement.Result::found).count();
        var errors = results.stream().filter(r -> r.at(Severity.ERROR)).count();
        metrics.add(Metric.count(suite, table, row, "planted", results.size()));
        metrics.add(Metric.count(suite, table, row, "found", found));
        metrics.add(Metric.count(suite, table, row, "as-error", errors));
        metrics.add(
                Metric.count(
                        suite,
                        table,
                        row,
                        "hinted",
                        results.stream().filter(Judgement.Result::hinted).count()));
        metrics.add(Metric.share(suite, table, row, "recall", found, results.size()));
    }

    private void missed(PlantedType type, Judgement judgement) {
        judgement.results().stream()
                .filter(r -> r.planting().type() == type && !r.found())
                .forEach(r -> cases.add(missed(judgement.copy(), r)));
    }

    private Case missed(Copy copy, Judgement.Result result) {
        var planting = result.planting();
        var line = copy.report().line(planting.edit().sentence());
        return new Case(
                suite,
                result.hinted() ? "hinted" : "missed",
                planting.type().id(),
                copy.report().sample().name(),
                line.section(),
                copy.text(planting),
                planting.before(),
                planting.edit().with(),
                result.findings().isEmpty() ? "" : said(result.findings().getFirst()));
    }

    private void mix(String row, List<Judgement> judgements) {
        var results = judgements.stream().flatMap(j -> j.results().stream()).toList();
        row("mixes", row, results);
        long explained = judgements.stream().mapToInt(Judgement::explained).sum();
        long standing = judgements.stream().mapToInt(Judgement::standing).sum();
        long alarms = judgements.stream().mapToInt(j -> j.alarms().size()).sum();
        long figures = judgements.stream().mapToInt(Judgement::figures).sum();
        var wrong = standing + alarms;
        metrics.add(Metric.count(suite, "mixes", row, "false-alarms", wrong));
        metrics.add(Metric.share(suite, "mixes", row, "precision", explained, explained + wrong));
        metrics.add(
                Metric.share(
                        suite,
                        "mixes",
                        row,
                        "false-alarm-rate",
                        Math.min(wrong, figures),
                        Math.max(1, figures - results.size())));
        judgements.forEach(j -> j.alarms().forEach(a -> cases.add(alarm(j.copy(), a))));
    }

    private Case alarm(Copy copy, Judgement.Alarm alarm) {
        var beside = alarm.beside();
        return new Case(
                suite,
                "false-alarm",
                beside == null ? "elsewhere" : beside.type().id(),
                copy.report().sample().name(),
                alarm.finding().place().section(),
                alarm.finding().place().sentence(),
                beside == null ? "" : beside.before() + " → " + beside.edit().with(),
                alarm.finding().text(),
                said(alarm.finding()));
    }

    private void clean() {
        var figures = clean.stream().mapToLong(c -> c.claims().size()).sum();
        metrics.add(Metric.count(suite, "clean", "all", "figures", figures));
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            var name = severity.name().toLowerCase(Locale.ROOT);
            var count =
                    clean.stream()
                            .flatMap(c -> c.findings().stream())
                            .filter(f -> f.severity() == severity)
                            .count();
            metrics.add(Metric.count(suite, "clean", "all", name, count));
            metrics.add(Metric.share(suite, "clean", "all", name + "-rate", count, figures));
        }
        for (var i = 0; i < clean.size(); i++) {
            var name = reports.get(i).sample().name();
            clean.get(i).findings().stream()
                    .filter(f -> f.severity() != Severity.INFO)
                    .forEach(f -> cases.add(standing(name, f)));
        }
    }

    private Case standing(String name, Finding finding) {
        return new Case(
                suite,
                "false-alarm",
                "clean",
                name,
                finding.place().section(),
                finding.place().sentence(),
                "",
                finding.text(),
                said(finding));
    }

    private void control(PlantedType type, List<Judgement> judgements) {
        var results =
                judgements.stream()
                        .flatMap(j -> j.results().stream())
                        .filter(r -> r.planting().type() == type)
                        .toList();
        var flagged = results.stream().filter(Judgement.Result::found).count();
        metrics.add(Metric.count(suite, "controls", type.id(), "planted", results.size()));
        metrics.add(Metric.count(suite, "controls", type.id(), "flagged", flagged));
        metrics.add(
                Metric.share(
                        suite,
                        "controls",
                        type.id(),
                        "left-alone",
                        results.size() - flagged,
                        results.size()));
        for (var judgement : judgements) {
            judgement.results().stream()
                    .filter(r -> r.planting().type() == type && r.found())
                    .forEach(r -> cases.add(flagged(judgement.copy(), r)));
        }
    }

    private Case flagged(Copy copy, Judgement.Result result) {
        var missed = missed(copy, result);
        return new Case(
                suite,
                "false-alarm",
                missed.row(),
                missed.document(),
                missed.section(),
                missed.sentence(),
                missed.before(),
                missed.after(),
                missed.said());
    }

    private static String said(Finding finding) {
        return finding.rule()
                + " ("
                + finding.severity().name().toLowerCase(Locale.ROOT)
                + "): "
                + finding.message().in(Locale.ENGLISH);
    }
}
