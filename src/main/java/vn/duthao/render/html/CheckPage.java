package vn.duthao.render.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.CheckReport;
import vn.duthao.check.revision.FigureChange;

/** The outcome of a check as one HTML page that loads nothing. */
public final class CheckPage {

    private static final Asset STYLE = Asset.of("page.css");
    private static final Asset SCRIPT = Asset.of("page.js");

    /** Nothing is loaded, and only our own style and script are let in. */
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                    + STYLE.hash()
                    + "; script-src "
                    + SCRIPT.hash()
                    + "; require-trusted-types-for 'script'";

    /** The page, in Vietnamese for {@code vi} and in English for any other language. */
    public String render(CheckReport report, Locale locale) {
        return render(report, null, locale);
    }

    /**
     * The page.
     *
     * @param changes figures that differ from an older version, null where none was given
     */
    public String render(CheckReport report, @Nullable List<FigureChange> changes, Locale locale) {
        var html = new Markup();
        var words = new PageWords(locale);
        html.open("html", "lang", words.language()).line();
        head(html, words, report);
        html.open("body").line();
        body(html, words, report, changes);
        html.asset("script", SCRIPT);
        html.close().line().close().line();
        return html.toString();
    }

    private static void head(Markup html, PageWords words, CheckReport report) {
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        meta(html, "viewport", "width=device-width, initial-scale=1");
        meta(html, "color-scheme", "light dark");
        meta(html, "generator", "Duthao");
        html.element("title", words.of("title", report.document())).line();
        html.asset("style", STYLE).close().line();
    }

    private static void meta(Markup html, String name, String content) {
        html.empty("meta", "name", name, "content", content).line();
    }

    private static void body(
            Markup html,
            PageWords words,
            CheckReport report,
            @Nullable List<FigureChange> changes) {
        var references = new CrossReferences(report);
        var toolbar = new Toolbar(html, words);
        html.element("a", words.of("skip"), "class", "skip", "href", "#findings").line();
        toolbar.write(report);
        html.open("main", "id", "report", "aria-label", words.of("report")).line();
        new ReportText(html, words, report, references).write();
        html.close().line();
        html.open("div", "class", "side").line();
        new Summary(html, words, report).write();
        panel(html, words, report, references, changes);
        html.close().line();
        toolbar.help();
    }

    private static void panel(
            Markup html,
            PageWords words,
            CheckReport report,
            CrossReferences references,
            @Nullable List<FigureChange> changes) {
        html.open("aside", "class", "panel", "aria-label", words.of("panel")).line();
        html.element(
                "section",
                "",
                "id",
                "detail",
                "aria-live",
                "polite",
                "aria-label",
                words.of("detail"),
                "data-close",
                words.of("close"),
                "data-told",
                words.of("next-told"));
        tabs(html, words, report);
        html.open("section", "id", "findings", "role", "tabpanel", "aria-labelledby", "t1");
        html.element("h2", words.of("tab.findings"));
        new FindingList(html, words, references).write(report);
        if (changes != null) {
            new ChangeList(html, words, references).write(changes);
        }
        html.close().line();
        html.open("section", "id", "data", "role", "tabpanel", "aria-labelledby", "t2");
        html.element("h2", words.of("tab.data"));
        new SourceTable(html, words, references).write();
        html.close().line().close().line();
    }

    private static void tabs(Markup html, PageWords words, CheckReport report) {
        var data = report.request().data();
        var rows = data == null ? 0 : data.observations().size();
        html.open("div", "class", "tabs", "role", "tablist").line();
        tab(html, "t1", "findings", words.of("tab.findings") + " " + report.findings().size());
        tab(html, "t2", "data", words.of("tab.data") + " " + rows);
        html.close().line();
    }

    private static void tab(Markup html, String id, String panel, String name) {
        html.element(
                "button",
                name,
                "type",
                "button",
                "role",
                "tab",
                "id",
                id,
                "aria-controls",
                panel,
                "aria-selected",
                "false");
    }
}
