package vn.duthao.shell;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Place;
import vn.duthao.check.Severity;
import vn.duthao.check.WaivedFinding;
import vn.duthao.report.Legibility;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;

/**
 * The outcome of a check for reading in a terminal: a summary, the findings by section, those with
 * the worst first, and every figure with its verdict where that is asked for.
 */
final class CheckTable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Console console;
    private final List<String> lines = new ArrayList<>();

    CheckTable(Console console) {
        this.console = console;
    }

    /** The text, lines ended by a newline. */
    String render(CheckReport outcome, boolean claims) {
        summary(outcome);
        if (claims) {
            lines.add("");
            lines.addAll(new ClaimTable(console).lines(outcome.claims()));
        }
        findings(outcome.findings());
        waived(outcome.waived());
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void summary(CheckReport outcome) {
        wrap(
                outcome.statistics().isEmpty()
                        ? console.text("check.alone", outcome.document())
                        : console.text(
                                "check.against",
                                outcome.document(),
                                outcome.statistics(),
                                outcome.period()));
        legibility(outcome.request().report().legibility());
        wrap(console.text("check.claims", outcome.claims().size()) + verdicts(outcome.claims()));
        wrap(
                console.text(
                        "check.findings",
                        count(outcome, Severity.ERROR),
                        count(outcome, Severity.WARNING),
                        count(outcome, Severity.INFO)));
    }

    private void legibility(Legibility legibility) {
        legibility.notice().ifPresent(n -> wrap(console.text(n)));
        var changes = new TextTable(2);
        for (var change : legibility.firstChanges()) {
            changes.row(console.text(change.notice()), change.place());
        }
        legibility.moreChanges().ifPresent(more -> changes.row(console.text(more), ""));
        lines.addAll(changes.lines(console.width()));
    }

    private void wrap(String text) {
        lines.addAll(TextTable.wrap(text, console.width()));
    }

    private String verdicts(List<JudgedClaim> claims) {
        var counts =
                claims.stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> ClaimTable.word(c.verdict(), console),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        var words =
                counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private void findings(List<Finding> findings) {
        var bySection =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> title(f.place()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        bySection.forEach(
                (section, found) -> {
                    lines.add("");
                    TextTable.wrap(section, console.width())
                            .forEach(line -> lines.add(console.paint(Colour.BOLD, line)));
                    found.forEach(this::finding);
                });
    }

    private void waived(List<WaivedFinding> waived) {
        if (!waived.isEmpty()) {
            lines.add("");
            lines.add(console.paint(Colour.BOLD, console.text("check.waived", waived.size())));
            waived.forEach(this::waived);
        }
    }

    private void waived(WaivedFinding waived) {
        var finding = waived.finding();
        var until = waived.waiver().until();
        var text = new StringBuilder(console.text("check.waived-reason", waived.waiver().reason()));
        if (until != null) {
            text.append(' ').append(console.text("check.waived-until", DAY.format(until)));
        }
        text.append(" [").append(finding.rule()).append(']');
        var table = new TextTable(1);
        table.row(finding.text().isEmpty() ? "–" : finding.text(), text.toString());
        lines.addAll(table.lines(console.width()));
    }

    private void finding(Finding finding) {
        var severity = word(finding.severity());
        var table = new TextTable(2);
        table.row(severity, finding.text().isEmpty() ? "–" : finding.text(), message(finding));
        var text = new ArrayList<>(table.lines(console.width()));
        text.set(
                0,
                text.getFirst()
                        .replaceFirst(
                                severity, console.paint(colour(finding.severity()), severity)));
        lines.addAll(text);
    }

    private String message(Finding finding) {
        var message = new StringBuilder(console.text(finding.message()));
        var expected = finding.expected();
        if (expected != null && message.indexOf(expected) < 0) {
            message.append(' ').append(console.text("check.expected", expected));
        }
        if (!finding.evidence().isEmpty()) {
            message.append(' ')
                    .append(console.text("check.evidence", String.join("; ", finding.evidence())));
        }
        return message.append(" [").append(finding.rule()).append(']').toString();
    }

    private String title(Place place) {
        var title = (place.section() + "  " + place.heading()).strip();
        return title.isEmpty() ? console.text("check.above-sections") : title;
    }

    private String word(Severity severity) {
        return console.text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    private static Colour colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Colour.RED;
            case WARNING -> Colour.YELLOW;
            case INFO -> Colour.DIM;
        };
    }

    private static long count(CheckReport outcome, Severity severity) {
        return outcome.findings().stream().filter(f -> f.severity() == severity).count();
    }
}
