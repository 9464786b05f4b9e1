package vn.duthao.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.ItemSheet.Column;
import vn.duthao.catalogue.ItemSheet.Measure;
import vn.duthao.catalogue.ItemSheet.Total;

/** Sheets and the lists made of them as an outline's file tells them. */
final class ItemSheetFile {

    /** Before the name of the column that another must be below. */
    static final String BELOW = "below ";

    private ItemSheetFile() {}

    static ItemSheet sheet(YamlNode node) {
        return new ItemSheet(
                node.text("id"),
                node.text("name"),
                node.items("columns").map(ItemSheetFile::column).toList(),
                node.items("totals").map(ItemSheetFile::total).toList());
    }

    private static Column column(YamlNode node) {
        var kind = kind(node.text("kind"));
        var whole = kind == Indicator.Kind.COUNT || kind == Indicator.Kind.RANK;
        return new Column(
                node.text("id"),
                node.text("name"),
                kind,
                node.text("unit"),
                node.has("decimals") ? node.field("decimals").value().asInt() : whole ? 0 : 2,
                node.flag("key"),
                node.flag("required") || node.flag("key"),
                node.texts("values"));
    }

    private static Indicator.@Nullable Kind kind(String name) {
        return name.isEmpty() || name.equals("text")
                ? null
                : Indicator.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Total total(YamlNode node) {
        var measure =
                node.has("sum")
                        ? Measure.SUM
                        : node.has("distinct") ? Measure.DISTINCT : Measure.COUNT;
        var column =
                measure == Measure.COUNT ? "" : node.text(measure.name().toLowerCase(Locale.ROOT));
        return new Total(node.text("indicator"), measure, column, filter(node.field("where")));
    }

    static ItemList list(YamlNode node) {
        return new ItemList(
                node.text("sheet"),
                filter(node.field("where")),
                filter(node.field("every")),
                node.text("by"),
                ItemList.Form.valueOf(node.text("as").toUpperCase(Locale.ROOT)),
                node.text("text"),
                node.text("item"),
                node.texts("columns"),
                texts(node.field("totals")),
                node.optional("nothing"));
    }

    private static ItemFilter filter(YamlNode node) {
        var equal = new LinkedHashMap<String, List<String>>();
        var below = new LinkedHashMap<String, String>();
        for (var column : node.value().propertyNames()) {
            var value = node.field(column);
            if (value.value().isArray()) {
                equal.put(column, node.texts(column));
            } else if (value.text().startsWith(BELOW)) {
                below.put(column, value.text().substring(BELOW.length()));
            } else {
                equal.put(column, List.of(value.text()));
            }
        }
        return new ItemFilter(equal, below);
    }

    private static Map<String, String> texts(YamlNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.value().propertyNames().forEach(name -> texts.put(name, node.text(name)));
        return texts;
    }
}
