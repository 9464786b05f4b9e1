package vn.duthao.statistics.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people make them, for tests. */
final class Workbooks {

    static final Object[] HEADS = {
        "Mã", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Công thức", "Ghi chú"
    };

    private Workbooks() {}

    /** Writes the workbook that the consumer fills. */
    static Path write(Path file, Consumer<XSSFWorkbook> filling) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filling.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    /** A workbook of agency and period whose sheet of figures has the heads and rows. */
    static Path figures(Path file, Object[]... rows) throws IOException {
        return write(
                file,
                workbook -> {
                    var sheet = workbook.createSheet("So lieu");
                    row(sheet, HEADS);
                    for (var row : rows) {
                        row(sheet, row);
                    }
                    about(workbook);
                });
    }

    static void about(XSSFWorkbook workbook) {
        var about = workbook.createSheet("Thong tin");
        row(about, "Cơ quan", "so-cong-thuong-dong-thap");
        row(about, "Kỳ báo cáo", "2024-Q1");
    }

    /** The next row; text that begins with an equals sign is a formula, empty text no cell. */
    static void row(Sheet sheet, Object... values) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("")) {
                set(row.createCell(i), values[i]);
            }
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
            default -> cell.setCellValue(value.toString());
        }
    }

    /** The style of a number format. */
    static void format(Sheet sheet, int row, int column, String format) {
        var workbook = sheet.getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(row).getCell(column).setCellStyle(style);
    }
}
