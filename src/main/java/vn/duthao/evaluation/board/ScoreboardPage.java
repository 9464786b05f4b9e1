package vn.duthao.evaluation.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.duthao.evaluation.Metric;
import vn.duthao.notice.Notice;

/**
 * A scoreboard as one page that needs nothing else: tables, and a bar with its interval for every
 * share.
 */
public final class ScoreboardPage {

    private final Wording wording;

    public ScoreboardPage(Wording wording) {
        this.wording = wording;
    }

    /** The page in HTML. */
    public String render(Scoreboard board) {
        var title = Notice.of("evaluation.page-title").in(wording.locale());
        var tables = board.tables().stream().map(this::table).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                <p>%s</p>
                %s</body>
                </html>
                """
                .formatted(
                        wording.locale().getLanguage(),
                        escaped(title),
                        style(),
                        escaped(title),
                        escaped(Notice.of("evaluation.page-note").in(wording.locale())),
                        tables);
    }

    private String table(Scoreboard.Table table) {
        var heads =
                table.measures().stream()
                        .map(m -> "<th scope=\"col\">" + escaped(wording.measure(m)) + "</th>")
                        .collect(Collectors.joining());
        var rows = table.rows().stream().map(r -> row(table, r)).collect(Collectors.joining());
        return "<section>\n<h2>%s</h2>\n<table>\n<thead><tr><th></th>%s</tr></thead>\n<tbody>\n%s</tbody>\n</table>\n</section>\n"
                .formatted(escaped(wording.title(table)), heads, rows);
    }

    private String row(Scoreboard.Table table, String row) {
        var cells =
                table.measures().stream()
                        .map(m -> table.at(row, m).map(this::cell).orElse("<td></td>"))
                        .collect(Collectors.joining());
        return "<tr><th scope=\"row\">%s</th>%s</tr>\n"
                .formatted(escaped(wording.row(table, row)), cells);
    }

    private String cell(Metric metric) {
        var interval = metric.interval();
        var text = escaped(wording.value(metric));
        return interval == null
                ? "<td class=\"n\">" + text + "</td>"
                : "<td class=\"s\">%s<span>%s</span>%s</td>"
                        .formatted(
                                text,
                                escaped(wording.interval(interval)),
                                Bar.svg(metric.value(), interval));
    }

    private static String style() {
        var path = "/evaluation/scoreboard.css";
        try (var stream =
                Objects.requireNonNull(ScoreboardPage.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
