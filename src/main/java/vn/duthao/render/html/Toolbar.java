package vn.duthao.render.html;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.duthao.check.CheckReport;
import vn.duthao.report.Section;

/** Writes search, filters and the steps from finding to finding; the script brings them to life. */
final class Toolbar {

    private static final String INDENT = "\u00a0\u00a0";

    /** Keys and what they do, in the order of the help. */
    private static final List<String> KEYS =
            List.of("n", "p", "f", "b", "slash", "one", "two", "enter", "escape", "question");

    private final Markup html;
    private final PageWords words;

    Toolbar(Markup html, PageWords words) {
        this.html = html;
        this.words = words;
    }

    void write(CheckReport report) {
        html.open("div", "class", "tools", "role", "search").line();
        html.empty(
                "input",
                "type",
                "search",
                "id",
                "search",
                "placeholder",
                words.of("search"),
                "aria-label",
                words.of("search"));
        html.element("output", "", "id", "hits", "for", "search").line();
        button("more", words.of("filters"), words.of("filters"));
        rules(report);
        sections(report);
        html.open("label").empty("input", "type", "checkbox", "id", "untold");
        html.text(" " + words.of("only-untold")).close().line();
        button("clear", words.of("clear"), words.of("clear"));
        html.open("span", "class", "steps");
        button("previous", "‹", words.of("key.p"));
        html.element("output", "", "id", "step", "aria-label", words.of("step"));
        button("next", "›", words.of("key.n")).close();
        button("question", "?", words.of("help")).close().line();
    }

    private void rules(CheckReport report) {
        var counts = new TreeMap<String, Integer>();
        report.findings().forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
        html.open("select", "id", "rule", "aria-label", words.of("rules"));
        html.element("option", words.of("rules"), "value", "");
        counts.forEach((rule, n) -> html.element("option", rule + " (" + n + ")", "value", rule));
        html.close().line();
    }

    private void sections(CheckReport report) {
        var number = new AtomicInteger();
        html.open("select", "id", "section", "aria-label", words.of("sections"));
        html.element("option", words.of("sections"), "value", "");
        report.request()
                .report()
                .allSections()
                .forEach(s -> option(s, "s" + number.incrementAndGet()));
        html.close().line();
    }

    private void option(Section section, String id) {
        var name = (section.number() + " " + section.heading()).strip();
        html.element("option", INDENT.repeat(section.level() - 1) + name, "value", id);
    }

    private Markup button(String id, String sign, String name) {
        return html.element(
                "button", sign, "type", "button", "id", id, "title", name, "aria-label", name);
    }

    /** The keys, in a window of their own. */
    void help() {
        html.open("dialog", "id", "help", "aria-labelledby", "help-title");
        html.element("h2", words.of("help"), "id", "help-title").open("dl").line();
        for (var key : KEYS) {
            html.open("dt").element("kbd", words.of("keyname." + key)).close();
            html.element("dd", words.of("key." + key)).line();
        }
        html.close().open("form", "method", "dialog");
        html.element("button", words.of("close")).close().close().line();
    }
}
