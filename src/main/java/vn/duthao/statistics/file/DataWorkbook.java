package vn.duthao.statistics.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.file.SheetWriter.Style;

/** Statistics as a workbook: the figures, the documents, the texts, and whose they are. */
final class DataWorkbook {

    private final DataSet data;

    DataWorkbook(DataSet data) {
        this.data = data;
    }

    void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var writer = new SheetWriter(workbook);
            figures(writer);
            documents(writer);
            texts(writer);
            data.items().stream()
                    .collect(Collectors.groupingBy(Item::sheet, TreeMap::new, Collectors.toList()))
                    .forEach(new ItemsSheet(writer)::filled);
            new AboutSheet(writer, workbook)
                    .write(data.agency(), "", data.reportType(), "", data.period());
            StableWorkbook.write(workbook, data.period(), out);
        }
    }

    private void figures(SheetWriter writer) {
        var columns =
                SheetLayout.WORKBOOK.figures().columns().stream()
                        .filter(c -> !c.id().equals("previous"))
                        .toList();
        var sheet = writer.sheet(SheetLayout.WORKBOOK.figures(), columns, 0);
        for (var observation : data.withoutItems()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < columns.size(); i++) {
                figureCell(writer, row, i, columns.get(i).id(), observation);
            }
        }
    }

    private static void figureCell(
            SheetWriter writer, XSSFRow row, int index, String column, Observation observation) {
        var indicator = observation.indicator();
        switch (column) {
            case "id" -> writer.text(row, index, observation.id(), Style.ID);
            case "name" -> writer.text(row, index, observation.name(), Style.TEXT);
            case "unit" -> writer.text(row, index, indicator.unit(), Style.TEXT);
            case "value" -> writer.figure(row, index, observation.value(), indicator.kind());
            case "formula" -> writer.text(row, index, observation.formula(), Style.TEXT);
            case "note" -> writer.text(row, index, observation.note(), Style.TEXT);
            default -> throw new IllegalStateException(column);
        }
    }

    private void documents(SheetWriter writer) {
        var columns = SheetLayout.WORKBOOK.documents().columns();
        var sheet = writer.sheet(SheetLayout.WORKBOOK.documents(), columns, 0);
        for (var document : data.documents()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < columns.size(); i++) {
                documentCell(writer, row, i, columns.get(i).id(), document);
            }
        }
    }

    private static void documentCell(
            SheetWriter writer, XSSFRow row, int index, String column, IssuedDocument document) {
        switch (column) {
            case "number" -> writer.text(row, index, document.number(), Style.TEXT);
            case "date" -> writer.day(row, index, document.date());
            case "type" -> writer.text(row, index, document.type(), Style.TEXT);
            case "subject" -> writer.text(row, index, document.subject(), Style.TEXT);
            case "issuer" -> writer.text(row, index, document.issuer(), Style.TEXT);
            case "basis" ->
                    writer.text(row, index, String.join("; ", document.basis()), Style.TEXT);
            case "section" -> writer.text(row, index, document.section(), Style.TEXT);
            default -> throw new IllegalStateException(column);
        }
    }

    private void texts(SheetWriter writer) {
        var columns = SheetLayout.WORKBOOK.texts().columns();
        var sheet = writer.sheet(SheetLayout.WORKBOOK.texts(), columns, 0);
        for (var text : data.texts()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < columns.size(); i++) {
                var isText = columns.get(i).id().equals("text");
                writer.text(row, i, isText ? text.text() : text.section(), Style.TEXT);
            }
        }
    }
}
