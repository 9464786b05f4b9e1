package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;
import vn.duthao.evaluation.Case;

/** Writes down what was missed and what was told wrongly, case by case. */
final class CaseBook {

    private static final String FALSE_ALARM = "false-alarm";

    private final String suite;
    private final List<Case> cases = new ArrayList<>();

    CaseBook(String suite) {
        this.suite = suite;
    }

    /** The cases in order. */
    List<Case> cases() {
        return List.copyOf(cases);
    }

    /** Errors that were not found, type by type. */
    void missed(List<Judgement> judgements) {
        for (var type : Tally.types(false)) {
            for (var judgement : judgements) {
                judgement.results().stream()
                        .filter(r -> r.planting().type() == type && !r.found())
                        .forEach(r -> add(r.hinted() ? "hinted" : "missed", judgement.copy(), r));
            }
        }
    }

    /** Findings beside what was planted. */
    void alarms(List<Judgement> judgements) {
        judgements.forEach(j -> j.alarms().forEach(a -> cases.add(alarm(j.copy(), a))));
    }

    /** Findings in a report as it is. */
    void clean(String document, CheckReport report) {
        report.findings().stream()
                .filter(f -> f.severity() != Severity.INFO)
                .forEach(f -> cases.add(alarm("clean", document, "", f)));
    }

    /** Controls that were found fault with. */
    void flagged(List<Judgement> judgements) {
        for (var judgement : judgements) {
            judgement.results().stream()
                    .filter(Judgement.Result::found)
                    .forEach(r -> add(FALSE_ALARM, judgement.copy(), r));
        }
    }

    private void add(String outcome, Copy copy, Judgement.Result result) {
        var planting = result.planting();
        cases.add(
                new Case(
                        suite,
                        outcome,
                        planting.type().id(),
                        copy.report().sample().name(),
                        copy.report().line(planting.edit().sentence()).section(),
                        copy.text(planting),
                        planting.before(),
                        planting.edit().with(),
                        result.findings().isEmpty() ? "" : said(result.findings().getFirst())));
    }

    private Case alarm(Copy copy, Judgement.Alarm alarm) {
        var document = copy.report().sample().name();
        var beside = alarm.beside();
        return beside == null
                ? alarm("elsewhere", document, "", alarm.finding())
                : alarm(
                        beside.type().id(),
                        document,
                        beside.before() + " → " + beside.edit().with(),
                        alarm.finding());
    }

    private Case alarm(String row, String document, String planted, Finding finding) {
        return new Case(
                suite,
                FALSE_ALARM,
                row,
                document,
                finding.place().section(),
                finding.place().sentence(),
                planted,
                finding.text(),
                said(finding));
    }

    private static String said(Finding finding) {
        return finding.rule()
                + " ("
                + finding.severity().name().toLowerCase(Locale.ROOT)
                + "): "
                + finding.message().in(Locale.ENGLISH);
    }
}
