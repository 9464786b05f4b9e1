package vn.duthao.statistics.file;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.file.SheetLayout.Column;
import vn.duthao.statistics.file.SheetWriter.Style;

/** Writes sheets of items. */
final class ItemsSheet {

    private static final int MOST_INPUT_ROWS = 500;

    private final SheetWriter writer;

    ItemsSheet(SheetWriter writer) {
        this.writer = writer;
    }

    /**
     * The sheet to be filled in. What the rows of the period before were about stands in it
     * already.
     *
     * @param before rows of the period before, of any sheet
     */
    void blank(ItemSheet kind, List<Item> before) {
        var layout = SheetLayout.of(kind);
        var sheet = writer.sheet(layout, layout.columns(), 0);
        for (var item : before) {
            if (item.sheet().equals(kind.id())) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < kind.columns().size(); i++) {
                    var column = kind.columns().get(i);
                    var known = column.key() || !column.values().isEmpty() && column.required();
                    cell(row, i, column.id(), known ? item : null);
                }
            }
        }
        for (int i = 0; i < kind.columns().size(); i++) {
            var values = kind.columns().get(i).values();
            if (!values.isEmpty()) {
                FormValidation.oneOf(sheet, i, MOST_INPUT_ROWS, values);
            }
        }
    }

    /** The rows of one sheet, by the ids of their columns. */
    void filled(String id, List<Item> items) {
        var columns =
                items.stream()
                        .flatMap(
                                item ->
                                        Stream.concat(
                                                item.texts().keySet().stream(),
                                                item.figures().keySet().stream()))
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .map(column -> new Column(column, column, List.of(), false))
                        .toList();
        var sheet = writer.sheet(new SheetLayout(id, List.of(), columns), columns, 0);
        for (var item : items) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < columns.size(); i++) {
                cell(row, i, columns.get(i).id(), item);
            }
        }
    }

    private void cell(XSSFRow row, int index, String column, @Nullable Item item) {
        var figure = item == null ? null : item.figures().get(column);
        if (figure != null) {
            writer.figure(row, index, figure, Indicator.Kind.SCORE);
        } else {
            writer.text(row, index, item == null ? null : item.texts().get(column), Style.TEXT);
        }
    }
}
