package vn.duthao.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether sheets, lists made of them and forms agree with each other and with the indicators. */
final class SheetChecks {

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]*)⟧");

    /** What the sentence of a list may have filled in beside what every sentence may. */
    private static final List<String> OF_SENTENCE = List.of("items", "count");

    private final Declared indicators;
    private final Problems problems;

    SheetChecks(Declared indicators, Problems problems) {
        this.indicators = indicators;
        this.problems = problems;
    }

    /** A sheet that several outlines have is the same in all of them. */
    void sheets(List<YamlNode> outlines) {
        var known = new HashMap<String, YamlNode>();
        for (var outline : outlines) {
            var here = new Declared(problems);
            outline.items("sheets")
                    .forEach(
                            sheet -> {
                                here.add(sheet.text("id"), sheet.field("id"));
                                var first = known.putIfAbsent(sheet.text("id"), sheet);
                                if (first != null && !first.value().equals(sheet.value())) {
                                    problems.add(
                                            sheet.notice(
                                                    "catalogue.sheet-differs",
                                                    sheet.text("id"),
                                                    first.place()));
                                }
                                sheet(sheet);
                            });
        }
    }

    private void sheet(YamlNode sheet) {
        var columns = columns(sheet);
        for (var total : sheet.items("totals").toList()) {
            indicators.require(
                    total.text("indicator"),
                    total.field("indicator"),
                    "catalogue.unknown-indicator");
            Stream.of("sum", "distinct")
                    .filter(total::has)
                    .map(total::field)
                    .forEach(column -> column(column.text(), column, columns));
            filter(total.field("where"), columns);
        }
    }

    private Declared columns(YamlNode sheet) {
        var columns = new Declared(problems);
        sheet.items("columns").forEach(c -> columns.add(c.text("id"), c.field("id")));
        return columns;
    }

    private void filter(YamlNode filter, Declared columns) {
        for (var name : filter.value().propertyNames()) {
            var value = filter.field(name);
            column(name, value, columns);
            if (value.text().startsWith(ItemSheetFile.BELOW)) {
                column(value.text().substring(ItemSheetFile.BELOW.length()), value, columns);
            }
        }
    }

    private void column(String name, YamlNode place, Declared columns) {
        columns.require(name, place, "catalogue.unknown-column");
    }

    /** The lists of a section: of sheets of the outline, of columns that they have. */
    void lists(YamlNode outline, YamlNode section) {
        for (var list : section.items("lists").toList()) {
            var sheet = sheet(outline, list.text("sheet"));
            if (sheet.isEmpty()) {
                problems.add(list.notice("catalogue.unknown-sheet", list.text("sheet")));
                continue;
            }
            list(list, columns(sheet.get()));
        }
    }

    private static Optional<YamlNode> sheet(YamlNode outline, String id) {
        return outline.items("sheets").filter(s -> s.text("id").equals(id)).findFirst();
    }

    private void list(YamlNode list, Declared columns) {
        filter(list.field("where"), columns);
        filter(list.field("every"), columns);
        if (list.has("by")) {
            column(list.text("by"), list.field("by"), columns);
        }
        list.items("columns").forEach(c -> column(c.text(), c, columns));
        slots(list, "text", OF_SENTENCE, new Declared(problems));
        slots(list, "nothing", List.of(), new Declared(problems));
        slots(list, "item", List.of("index"), columns);
        for (var name : list.field("totals").value().propertyNames()) {
            column(name, list.field("totals").field(name), columns);
            slots(list.field("totals"), name, List.of(), new Declared(problems));
        }
    }

    private void slots(YamlNode node, String field, List<String> own, Declared columns) {
        SLOT.matcher(node.text(field))
                .results()
                .map(slot -> slot.group(1))
                .filter(slot -> !own.contains(slot) && !columns.has(slot))
                .filter(slot -> !CrossChecks.SLOTS.contains(slot) && !indicators.has(slot))
                .forEach(
                        slot ->
                                problems.add(
                                        node.field(field)
                                                .notice(
                                                        "catalogue.unknown-slot",
                                                        slot,
                                                        known(own, columns))));
    }

    private static String known(List<String> own, Declared columns) {
        return String.join(
                ", ",
                Stream.of(own.stream(), columns.names().stream(), CrossChecks.SLOTS.stream())
                        .flatMap(names -> names)
                        .toList());
    }

    /** Forms have rows of known indicators, and outlines have known forms. */
    void forms(List<YamlNode> forms, List<YamlNode> outlines) {
        var known = new Declared(problems);
        for (var form : forms) {
            known.add(form.text("id"), form.field("id"));
            form.items("rows")
                    .filter(row -> row.has("indicator"))
                    .map(row -> row.field("indicator"))
                    .forEach(
                            id -> indicators.require(id.text(), id, "catalogue.unknown-indicator"));
        }
        outlines.stream()
                .flatMap(outline -> outline.items("annexes"))
                .forEach(annex -> known.require(annex.text(), annex, "catalogue.unknown-form"));
    }
}
