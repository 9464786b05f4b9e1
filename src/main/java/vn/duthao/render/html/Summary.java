package vn.duthao.render.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Severity;
import vn.duthao.notice.Notice;
import vn.duthao.report.Legibility;

/** Writes what was checked and how it came out: a chart of the verdicts, counts that filter. */
final class Summary {

    /** Width of the chart in its own units. */
    private static final int WIDTH = 1000;

    /** The least width of a verdict that occurs, so that one in thousands is seen. */
    private static final int LEAST = 12;

    private final Markup html;
    private final PageWords words;
    private final CheckReport report;
    private final Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);

    Summary(Markup html, PageWords words, CheckReport report) {
        this.html = html;
        this.words = words;
        this.report = report;
        report.claims().forEach(c -> counts.merge(Judgement.of(c.verdict()), 1, Integer::sum));
    }

    void write() {
        html.open("section", "class", "summary", "aria-label", words.of("summary")).line();
        html.element("h1", report.document());
        html.element(
                "p",
                report.statistics().isEmpty()
                        ? words.of("alone")
                        : words.of("against", report.statistics(), report.period()));
        html.line();
        var legibility = report.request().report().legibility();
        legibility.notice().ifPresent(this::legibility);
        changes(legibility);
        if (!counts.isEmpty()) {
            chart();
        }
        chips("verdicts", words.of("figures", report.claims().size()));
        counts.forEach((j, n) -> chip("verdict", j.style(), "sample", words.of(j), n));
        html.close().line();
        chips("severities", words.of("findings", report.findings().size()));
        severities().forEach(this::severity);
        html.close().close().line();
    }

    private void legibility(Notice notice) {
        html.element("p", notice.in(words.locale()), "class", "legibility").line();
    }

    private void changes(Legibility legibility) {
        if (legibility.openChanges().isEmpty()) {
            return;
        }
        html.open("ul", "class", "changes").line();
        for (var change : legibility.firstChanges()) {
            html.open("li").text(change.notice().in(words.locale()));
            html.element("p", change.place(), "class", "sentence").close().line();
        }
        legibility.moreChanges().ifPresent(n -> html.element("li", n.in(words.locale())));
        html.close().line();
    }

    private void chips(String style, String label) {
        html.open("p", "class", "chips " + style, "role", "group", "aria-label", label);
        html.element("span", label, "class", "label").line();
    }

    private static List<Severity> severities() {
        return Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();
    }

    private void severity(Severity severity) {
        var count = report.findings().stream().filter(f -> f.severity() == severity).count();
        if (count > 0) {
            var style = PageWords.style(severity);
            chip("severity", style, "no", words.of(severity), count);
        }
    }

    private void chip(String kind, String style, String sign, String word, long count) {
        html.open("button", "type", "button", "class", "chip", "aria-pressed", "false");
        html.element("span", String.valueOf(count), "class", sign + " " + style);
        html.element("span", " " + word, "data-" + kind, style).close().line();
    }

    private void chart() {
        html.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + WIDTH + " 40",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                words.of("chart"));
        int total = counts.values().stream().mapToInt(n -> Math.max(n, least())).sum();
        int before = 0;
        for (var entry : counts.entrySet()) {
            int from = WIDTH * before / total;
            before += Math.max(entry.getValue(), least());
            bar(entry.getKey(), entry.getValue(), from, WIDTH * before / total);
        }
        html.close().line();
    }

    private int least() {
        return Math.ceilDiv(report.claims().size() * LEAST, WIDTH);
    }

    private void bar(Judgement judgement, int count, int from, int to) {
        html.open(
                "rect",
                "class",
                judgement.style(),
                "x",
                String.valueOf(from),
                "width",
                String.valueOf(to - from),
                "height",
                "40");
        html.element("title", words.of(judgement) + ": " + count).close();
    }
}
