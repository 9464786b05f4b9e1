package vn.duthao.render.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Claim;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.check.WaivedFinding;
import vn.duthao.check.revision.FigureChange;
import vn.duthao.report.Legibility;
import vn.duthao.report.TrackedChange;
import vn.duthao.statistics.Observation;

/** The outcome of a check in the contract {@code duthao/check/1} (schemas/check.schema.json). */
public final class CheckJson {

    private static final int DECIMALS = 2;
    private static final String MISSING = "required-figure-missing";

    /** What the data say about a claim, as the contract names it. */
    private record Judgement(
            String verdict,
            @Nullable String indicator,
            @Nullable BigDecimal expected,
            @Nullable String source) {

        static Judgement of(String verdict, Observation observation) {
            return new Judgement(
                    verdict,
                    observation.id(),
                    observation.value(),
                    observation.source().toString());
        }
    }

    /** The JSON text, claims and findings in the order of the report; messages in the language. */
    public String render(CheckReport report, Locale locale) {
        return render(report, null, locale);
    }

    /**
     * Likewise, with what changed since an older version.
     *
     * @param changes null where there is no older version
     */
    public String render(CheckReport report, @Nullable List<FigureChange> changes, Locale locale) {
        var json = Json.object();
        json.put("schema", "duthao/check/1");
        json.put("document", report.document());
        json.put("statistics", report.statistics());
        json.put("period", report.period());
        json.set("legibility", legibility(report.request().report().legibility()));
        var claims = json.putArray("claims");
        report.claims().forEach(claim -> claims.add(claim(claim)));
        var findings = json.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding, locale)));
        if (changes != null) {
            var told = json.putArray("changes");
            changes.forEach(change -> told.add(change(change)));
        }
        var waived = json.putArray("waived");
        report.waived().forEach(one -> waived.add(waived(one)));
        json.set("summary", summary(report));
        return Json.text(json);
    }

    private static ObjectNode legibility(Legibility legibility) {
        var share = BigDecimal.valueOf(legibility.unreadShare());
        var json =
                Json.object()
                        .put("lettering", legibility.lettering().code())
                        .put("unread", share.setScale(DECIMALS, RoundingMode.UP));
        var pages = json.putArray("unreadPages");
        legibility.unreadPages().forEach(pages::add);
        json.put("trackedChanges", legibility.trackedChanges());
        var open = json.putArray("openChanges");
        legibility.openChanges().forEach(change -> open.add(open(change)));
        return json;
    }

    private static ObjectNode open(TrackedChange change) {
        return Json.object()
                .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                .put("before", change.before())
                .put("after", change.after())
                .put("paragraph", change.paragraph())
                .put("changesFigures", change.changesFigures());
    }

    private static ObjectNode change(FigureChange change) {
        return switch (change) {
            case FigureChange.Changed(var before, var after) ->
                    change("changed", before.claim().text(), after.claim().text(), after.claim());
            case FigureChange.Appeared(var after) ->
                    change("appeared", null, after.claim().text(), after.claim());
            case FigureChange.Vanished(var before) ->
                    change("vanished", before.claim().text(), null, before.claim());
        };
    }

    private static ObjectNode change(
            String kind, @Nullable String before, @Nullable String after, Claim at) {
        return Json.object()
                .put("change", kind)
                .put("before", before)
                .put("after", after)
                .put("section", at.place().section())
                .put("sentence", at.place().sentence())
                .put("start", at.start())
                .put("end", at.end());
    }

    private static ObjectNode claim(JudgedClaim judged) {
        var claim = judged.claim();
        var judgement = judgement(judged.verdict());
        return Json.object()
                .put("text", claim.text())
                .put("value", claim.value())
                .put("kind", claim.kind().name().toLowerCase(Locale.ROOT))
                .put("unit", claim.unit())
                .put("section", claim.place().section())
                .put("sentence", claim.place().sentence())
                .put("start", claim.start())
                .put("end", claim.end())
                .put("indicator", judgement.indicator())
                .put("verdict", judgement.verdict())
                .put("expected", judgement.expected())
                .put("source", judgement.source())
                .put("confidence", judged.confidence());
    }

    private static Judgement judgement(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var observation) -> Judgement.of("supported", observation);
            case Verdict.Refuted(var observation) -> Judgement.of("refuted", observation);
            case Verdict.Stale(var observation, _) -> Judgement.of("stale", observation);
            case Verdict.Unsupported() -> new Judgement("unsupported", null, null, null);
            case Verdict.Derived(var indicator, var formula, var operands) ->
                    new Judgement(
                            "derived", indicator, null, formula + " (" + sources(operands) + ")");
            case Verdict.Ambiguous(var candidates) ->
                    new Judgement("ambiguous", common(candidates), null, sources(candidates));
        };
    }

    /** "ho-so.tiep-nhan = 4903 in 2024.xlsx!So lieu!D14; …". */
    private static String sources(List<Observation> observations) {
        return observations.stream()
                .map(o -> o.id() + " = " + o.value().toPlainString() + " in " + o.source())
                .collect(Collectors.joining("; "));
    }

    /** The indicator that sources disagree about; null where they are of several. */
    private static @Nullable String common(List<Observation> candidates) {
        var ids = candidates.stream().map(Observation::id).distinct().toList();
        return ids.size() == 1 ? ids.getFirst() : null;
    }

    private static ObjectNode finding(Finding finding, Locale locale) {
        var json =
                Json.object()
                        .put("rule", finding.rule())
                        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                        .put("text", finding.text())
                        .put("sentence", finding.place().sentence())
                        .put("section", finding.place().section())
                        .put("start", finding.start())
                        .put("end", finding.end())
                        .put("message", finding.message().in(locale))
                        .put("expected", finding.expected());
        var evidence = json.putArray("evidence");
        finding.evidence().forEach(evidence::add);
        return json;
    }

    private static ObjectNode waived(WaivedFinding waived) {
        var finding = waived.finding();
        var until = waived.waiver().until();
        return Json.object()
                .put("rule", finding.rule())
                .put("text", finding.text())
                .put("sentence", finding.place().sentence())
                .put("section", finding.place().section())
                .put("reason", waived.waiver().reason())
                .put("until", until == null ? null : until.toString());
    }

    private static ObjectNode summary(CheckReport report) {
        var verdicts =
                report.claims().stream()
                        .map(claim -> judgement(claim.verdict()).verdict())
                        .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        var json = Json.object().put("claims", report.claims().size());
        for (var verdict : List.of("supported", "refuted", "unsupported")) {
            json.put(verdict, verdicts.getOrDefault(verdict, 0L));
        }
        json.put("missing", count(report, finding -> finding.rule().equals(MISSING)));
        json.put("errors", count(report, finding -> finding.severity() == Severity.ERROR));
        json.put("warnings", count(report, finding -> finding.severity() == Severity.WARNING));
        for (var verdict : List.of("stale", "derived", "ambiguous")) {
            json.put(verdict, verdicts.getOrDefault(verdict, 0L));
        }
        return json;
    }

    private static long count(CheckReport report, Predicate<Finding> condition) {
        return report.findings().stream().filter(condition).count();
    }
}
