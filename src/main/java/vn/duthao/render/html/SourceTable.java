package vn.duthao.render.html;

import java.util.List;
import java.util.Locale;
import vn.duthao.check.rule.Findings;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.statistics.Observation;

/** Writes the data: a row for every observation, with its source and where it is told. */
final class SourceTable {

    private static final int COLUMNS = 3;

    /** Of what a formula gives: more than any report prints. */
    private static final int DECIMALS = 4;

    private final Markup html;
    private final PageWords words;
    private final CrossReferences references;

    SourceTable(Markup html, PageWords words, CrossReferences references) {
        this.html = html;
        this.words = words;
        this.references = references;
    }

    void write() {
        if (references.sources().isEmpty()) {
            html.element("p", words.of("no-data"), "class", "nothing");
            return;
        }
        html.open("table", "class", "data").line().open("thead").open("tr");
        for (var column : List.of("name", "value", "told")) {
            html.element("th", words.of("column." + column), "scope", "col");
        }
        html.close().close().line();
        for (var group : Sources.Group.values()) {
            group(group, references.sources().rows(group));
        }
        html.close().line();
    }

    private void group(Sources.Group group, List<Sources.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.open("tbody").line();
        if (group != Sources.Group.CURRENT) {
            var name = words.of("group." + group.name().toLowerCase(Locale.ROOT));
            html.open("tr", "class", "group");
            html.element("th", name, "colspan", String.valueOf(COLUMNS)).close().line();
        }
        rows.forEach(this::row);
        html.close().line();
    }

    private void row(Sources.Row row) {
        var observation = row.observation();
        var told = references.toldBy(row);
        html.open("tr", "id", row.id(), "tabindex", "0", "class", told.isEmpty() ? "untold" : "");
        html.open("td").element("span", observation.name(), "class", "name");
        html.text(" ").element("code", observation.id());
        if (row.group() != Sources.Group.COMPUTED) {
            html.text(" ").element("span", observation.source().toString(), "class", "source");
        }
        formula(row);
        html.close();
        value(observation);
        told(told);
        html.close().line();
    }

    private void value(Observation observation) {
        var unit = observation.indicator().unit();
        html.open("td", "class", "value").element("b", Findings.value(observation));
        html.text(unit.equals("%") ? "" : " " + unit).close();
    }

    private void formula(Sources.Row row) {
        var formula = row.observation().formula();
        if (formula == null) {
            return;
        }
        html.open("div", "class", "formula").text("= " + formula);
        references
                .sources()
                .computed(row)
                .ifPresent(v -> html.text(" = " + NumeralPrinter.print(v, DECIMALS, false)));
        var operands = references.sources().operands(formula);
        if (!operands.isEmpty()) {
            html.open("ul");
            operands.forEach(this::operand);
            html.close();
        }
        html.close();
    }

    private void operand(Sources.Row row) {
        html.open("li");
        html.element(
                "a",
                row.observation().name() + " = " + Findings.value(row.observation()),
                "href",
                "#" + row.id());
        html.close();
    }

    private void told(List<CrossReferences.Figure> told) {
        html.open("td", "class", "told");
        if (told.isEmpty()) {
            html.element("span", words.of("untold"));
        } else {
            html.element("a", words.of("times", told.size()), "href", "#" + told.getFirst().id());
        }
        html.close();
    }
}
