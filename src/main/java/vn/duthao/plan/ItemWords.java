package vn.duthao.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.catalogue.ItemList;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.Source;

/**
 * Fills the templates of lists: texts of the rows become slots ⟦'id⟧ of their cells, their figures
 * slots of the observations that they are.
 */
final class ItemWords {

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]+)⟧");

    /** A figure that code has counted, and the rows: "⟦=02 2024.xlsx!Bang diem!A5, A9⟧". */
    private static final String COMPUTED = "⟦=%s %s⟧";

    private final PlanWords words;

    ItemWords(PlanWords words) {
        this.words = words;
    }

    /** The sentence of a list with all its items. */
    String sentence(Message.Listing listing) {
        var items = String.join(words.betweenItems(), items(listing));
        return lead(listing).replace("⟦items⟧", items);
    }

    /** The sentence or caption of a list, its items left out. */
    String lead(Message.Listing listing) {
        var count = BigDecimal.valueOf(listing.groups().size());
        return listing.list()
                .text()
                .replace(
                        "⟦count⟧",
                        COMPUTED.formatted(NumeralPrinter.print(count, 0, true), rowsOf(listing)));
    }

    /** Where the first row of each item stands. */
    private static String rowsOf(Message.Listing listing) {
        var key = listing.sheet().keys().getFirst().id();
        var rows = listing.groups().stream().map(group -> group.getFirst().source(key)).toList();
        var others = rows.stream().skip(1).map(Source::cell);
        return Stream.concat(rows.stream().limit(1).map(Source::toString), others)
                .collect(Collectors.joining(", "));
    }

    /** The items of a list in order. */
    List<String> items(Message.Listing listing) {
        var size = listing.groups().size();
        return IntStream.range(0, size)
                .mapToObj(i -> item(listing, i) + endMark(listing.list(), i == size - 1))
                .toList();
    }

    /**
     * Items below a sentence that leads them in end with a semicolon, the last with a full stop.
     */
    private static String endMark(ItemList list, boolean last) {
        var ends = list.form() == ItemList.Form.BULLETS && !list.item().matches("(?s).*[.;:]");
        return !ends ? "" : last ? "." : ";";
    }

    private String item(Message.Listing listing, int index) {
        var group = listing.groups().get(index);
        return filled(listing.list().item(), listing.sheet(), group, index + 1);
    }

    /** The rows of a table: heads, items, totals where the list has them. */
    List<List<String>> rows(Message.Listing listing) {
        var columns = listing.list().columns();
        var sheet = listing.sheet();
        var rows = new ArrayList<List<String>>();
        rows.add(
                columns.stream()
                        .map(id -> sheet.column(id).map(ItemSheet.Column::name).orElse(id))
                        .toList());
        for (var group : listing.groups()) {
            rows.add(columns.stream().map(id -> filled("⟦" + id + "⟧", sheet, group, 0)).toList());
        }
        var totals = listing.list().totals();
        if (!totals.isEmpty()) {
            rows.add(columns.stream().map(id -> totals.getOrDefault(id, "")).toList());
        }
        return rows;
    }

    private String filled(String template, ItemSheet sheet, List<Item> group, int index) {
        return SLOT.matcher(template)
                .replaceAll(
                        slot ->
                                Matcher.quoteReplacement(
                                        fill(slot.group(), slot.group(1), sheet, group, index)));
    }

    private String fill(String slot, String name, ItemSheet sheet, List<Item> group, int index) {
        if (name.equals("index")) {
            return Integer.toString(index);
        }
        return sheet.column(name).map(column -> cell(column, group)).orElse(slot);
    }

    private String cell(ItemSheet.Column column, List<Item> group) {
        Stream<String> cells =
                column.isText()
                        ? texts(column, group).map(id -> "⟦'" + id + "⟧")
                        : group.stream()
                                .filter(item -> item.figures().containsKey(column.id()))
                                .map(item -> "⟦" + item.observation(column.id()) + "⟧");
        return cells.collect(Collectors.joining(words.betweenTexts()));
    }

    /** The ids of the texts of the column, one where several rows say the same. */
    private static Stream<String> texts(ItemSheet.Column column, List<Item> group) {
        return group.stream()
                .filter(item -> item.texts().containsKey(column.id()))
                .collect(
                        Collectors.toMap(
                                item -> item.texts().get(column.id()),
                                item -> item.observation(column.id()),
                                (first, _) -> first,
                                LinkedHashMap::new))
                .values()
                .stream();
    }
}
