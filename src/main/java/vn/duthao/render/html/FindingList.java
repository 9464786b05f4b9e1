package vn.duthao.render.html;

import java.util.List;
import java.util.regex.Pattern;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.WaivedFinding;
import vn.duthao.render.html.CrossReferences.NumberedFinding;

/** Writes what was found, what is missing, and what a reviewer has accepted. */
final class FindingList {

    private final Markup html;
    private final PageWords words;
    private final CrossReferences references;

    FindingList(Markup html, PageWords words, CrossReferences references) {
        this.html = html;
        this.words = words;
        this.references = references;
    }

    void write(CheckReport outcome) {
        var all = references.findings();
        list("found", all.stream().filter(f -> isPlaced(f.finding())).toList());
        var missing = all.stream().filter(f -> !isPlaced(f.finding())).toList();
        if (!missing.isEmpty()) {
            html.element("h3", words.of("missing", missing.size()));
            list("missing", missing);
        }
        if (all.isEmpty()) {
            html.element("p", words.of("no-findings"), "class", "nothing");
        }
        waived(outcome.waived());
    }

    /** What is missing from the report stands in no sentence. */
    private static boolean isPlaced(Finding finding) {
        return !finding.place().sentence().isEmpty();
    }

    private void list(String style, List<NumberedFinding> findings) {
        html.open("ol", "class", "cards " + style).line();
        findings.forEach(this::card);
        html.close().line();
    }

    private void card(NumberedFinding numbered) {
        var finding = numbered.finding();
        html.open(
                "li",
                "id",
                numbered.id(),
                "class",
                "card " + PageWords.style(finding.severity()),
                "data-rule",
                finding.rule());
        html.open("a", "class", "head", "href", "#" + target(numbered));
        html.element(
                "span",
                String.valueOf(numbered.number()),
                "class",
                "no " + PageWords.style(finding.severity()));
        html.text(" ").element("span", words.of(finding.severity()), "class", "severity");
        html.text(" ").element("b", finding.text());
        html.text(" ").element("span", finding.place().section(), "class", "where").close();
        html.element("p", words.message(finding), "class", "what");
        reasons(finding);
        html.element("code", finding.rule(), "class", "rule").close().line();
    }

    /** Where the words stand; for what is missing, the row of the data that should be told. */
    private String target(NumberedFinding numbered) {
        var rows =
                numbered.finding().evidence().stream()
                        .flatMap(e -> references.sources().evidence(e).stream())
                        .toList();
        return isPlaced(numbered.finding()) || rows.isEmpty()
                ? numbered.markId()
                : rows.getFirst().id();
    }

    /** Whether the words are in the message: "2" is not in "12". */
    private static boolean tells(String message, String words) {
        var alone = "(?<!\\d)" + Pattern.quote(words) + "(?!\\d)";
        return Pattern.compile(alone).matcher(message).find();
    }

    private void reasons(Finding finding) {
        var expected = finding.expected();
        if (expected != null && !tells(words.message(finding), expected)) {
            html.element("p", words.of("expected", expected), "class", "expected");
        }
        if (finding.evidence().isEmpty()) {
            return;
        }
        html.open("ul", "class", "evidence");
        for (var evidence : finding.evidence()) {
            html.open("li");
            var rows = references.sources().evidence(evidence);
            if (rows.isEmpty()) {
                html.text(evidence);
            } else {
                html.element("a", evidence, "href", "#" + rows.getFirst().id());
            }
            html.close();
        }
        html.close();
    }

    private void waived(List<WaivedFinding> waived) {
        if (waived.isEmpty()) {
            return;
        }
        html.open("details", "class", "waived");
        html.element("summary", words.of("waived", waived.size())).open("ul").line();
        for (var one : waived) {
            var until = one.waiver().until();
            html.open("li").element("q", one.finding().place().sentence());
            html.element("p", words.message(one.finding()), "class", "what");
            html.element("p", words.of("waived.reason", one.waiver().reason()));
            if (until != null) {
                html.element("p", words.of("waived.until", words.of(until)));
            }
            html.element("code", one.finding().rule(), "class", "rule").close().line();
        }
        html.close().close().line();
    }
}
