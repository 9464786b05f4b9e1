package vn.duthao.statistics.file;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Source;
import vn.duthao.statistics.SuppliedText;

/** What a file says, before the catalogue is asked. */
record StatisticsTables(
        List<Row> rows,
        List<IssuedDocument> documents,
        List<SuppliedText> texts,
        About about,
        List<SheetRow> sheetRows) {

    /**
     * A row of a sheet of items.
     *
     * @param cells by column id, without empty ones
     * @param source of the cell of a column
     */
    record SheetRow(
            ItemSheet sheet, Map<String, CellContent> cells, Function<String, Source> source) {}

    /**
     * A row of figures.
     *
     * @param id as the file writes it, empty for none
     * @param name empty for none
     * @param unit empty for none
     * @param formula empty for none
     * @param note empty for none
     * @param source of the value
     */
    record Row(
            String id,
            String name,
            String unit,
            CellContent value,
            String formula,
            String note,
            Source source) {}
}
