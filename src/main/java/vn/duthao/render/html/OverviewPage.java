package vn.duthao.render.html;

import java.math.BigDecimal;
import java.util.Locale;
import vn.duthao.render.Overview;
import vn.duthao.render.Overview.Cell;
import vn.duthao.render.Overview.Table;

/** An overview as one page that needs nothing else. */
public final class OverviewPage {

    private static final Asset STYLE = Asset.of("overview.css");

    /** The page in HTML. */
    public String render(Overview overview) {
        var html = new Markup();
        html.open("html", "lang", overview.language()).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src " + STYLE.hash());
        html.element("title", overview.title()).line().asset("style", STYLE);
        html.close().open("body").element("h1", overview.title()).line();
        overview.lines().forEach(line -> html.element("p", line).line());
        overview.tables().forEach(table -> table(html, table));
        html.close().close();
        return html + "\n";
    }

    private static void table(Markup html, Table table) {
        html.open("section").element("h2", table.name()).line().open("table").open("thead");
        html.open("tr");
        table.columns().forEach(c -> html.element("th", c.head(), "scope", "col"));
        html.close().close().line().open("tbody").line();
        for (var row : table.rows()) {
            html.open("tr");
            row.forEach(cell -> cell(html, cell));
            html.close().line();
        }
        html.close().close().close().line();
    }

    private static void cell(Markup html, Cell cell) {
        var tone = cell.tone().name().toLowerCase(Locale.ROOT);
        switch (cell) {
            case Overview.Text(var text, _, var link) -> {
                html.open("td", "class", tone);
                if (link == null) {
                    html.text(text);
                } else {
                    html.element("a", text, "href", link);
                }
                html.close();
            }
            case Overview.Number(var value, _) ->
                    html.element("td", value == null ? "" : plain(value), "class", "n " + tone);
            case Overview.Sum(_, _, var value, _) ->
                    html.element("td", plain(value), "class", "n " + tone);
        }
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
