package vn.duthao.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What goes wrong with a workbook of statistics. */
public enum Spoiling {
    /** The sheet of figures is gone. */
    MISSING_SHEET,
    /** More case files are resolved than were received. */
    BROKEN_RELATION,
    /** A word where a number belongs. */
    TEXT_IN_NUMBER,
    /** Only the first half of the file. */
    UNREADABLE,
    /** An indicator twice, with different values. */
    ROW_TWICE,
    /** The workbook says another department's id. */
    OTHER_AGENCY,
    /** The workbook of another department, whole, in this one's place. */
    OTHER_FILE;

    private static final String FIGURES = "So lieu";
    private static final String RECEIVED = "ho-so.tiep-nhan";

    /**
     * Spoils the workbook in its place.
     *
     * @param other another department of the province
     */
    void spoil(Path workbook, String agency, String other) {
        try {
            switch (this) {
                case MISSING_SHEET ->
                        edit(workbook, w -> w.removeSheetAt(w.getSheetIndex(FIGURES)));
                case BROKEN_RELATION -> edit(workbook, w -> value(w).setCellValue(1));
                case TEXT_IN_NUMBER -> edit(workbook, w -> value(w).setCellValue("chưa có"));
                case UNREADABLE -> truncate(workbook);
                case ROW_TWICE -> edit(workbook, Spoiling::repeat);
                case OTHER_AGENCY -> edit(workbook, w -> rename(w, agency, other));
                case OTHER_FILE ->
                        Files.copy(
                                workbook.resolveSibling(
                                        Path.of("..", other, workbook.getFileName().toString())),
                                workbook,
                                StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void edit(Path file, Consumer<XSSFWorkbook> edit) throws IOException {
        var bytes = Files.readAllBytes(file);
        try (var workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes));
                var out = Files.newOutputStream(file)) {
            edit.accept(workbook);
            workbook.write(out);
        }
    }

    private static void truncate(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    /** The number in the row of the case files received. */
    private static Cell value(XSSFWorkbook workbook) {
        return number(row(workbook.getSheet(FIGURES)));
    }

    private static Cell number(Row row) {
        for (var cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
                return cell;
            }
        }
        throw new IllegalStateException("no number in row " + row.getRowNum());
    }

    private static Row row(Sheet sheet) {
        for (var row : sheet) {
            var first = row.getCell(0);
            if (first != null && first.toString().equals(RECEIVED)) {
                return row;
            }
        }
        throw new IllegalStateException("no row " + RECEIVED);
    }

    private static void repeat(XSSFWorkbook workbook) {
        var sheet = workbook.getSheet(FIGURES);
        var from = row(sheet);
        var to = sheet.createRow(sheet.getLastRowNum() + 1);
        to.createCell(0).setCellValue(RECEIVED);
        var number = number(from);
        to.createCell(number.getColumnIndex()).setCellValue(number.getNumericCellValue() + 1);
    }

    private static void rename(XSSFWorkbook workbook, String agency, String other) {
        for (var row : workbook.getSheet("Thong tin")) {
            for (var cell : row) {
                if (cell.toString().equals(agency)) {
                    cell.setCellValue(other);
                }
            }
        }
    }
}
