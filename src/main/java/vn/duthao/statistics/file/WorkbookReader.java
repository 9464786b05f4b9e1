package vn.duthao.statistics.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Reads the sheets of a workbook: formulas evaluated, hidden rows and columns like any other. */
final class WorkbookReader {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 60;

    private final Path path;
    private final String file;
    private final List<ItemSheet> sheets;
    private final FileProblems problems;

    WorkbookReader(Path path, List<ItemSheet> sheets, FileProblems problems) {
        this.path = path;
        this.sheets = sheets;
        this.file = path.getFileName().toString();
        this.problems = problems;
    }

    /** The tables of the workbook; without figures, empty of the other sheets it does not have. */
    StatisticsTables read() {
        try (var workbook = WorkbookOpening.open(path)) {
            var cells = new CellReader(workbook);
            var layouts = SheetLayout.WORKBOOK;
            var figures =
                    grid(workbook, layouts.figures(), cells).orElseThrow(() -> noFigures(workbook));
            var tables = new TableReader(problems);
            return new StatisticsTables(
                    tables.figures(figures),
                    optional(workbook, layouts.documents(), cells)
                            .map(tables::documents)
                            .orElse(List.of()),
                    optional(workbook, layouts.texts(), cells).map(tables::texts).orElse(List.of()),
                    grid(workbook, layouts.about(), cells).map(About::of).orElse(About.NONE),
                    sheets.stream()
                            .flatMap(sheet -> rows(workbook, sheet, cells, tables))
                            .toList());
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("statistics.workbook-damaged", file), e);
        }
    }

    private Stream<StatisticsTables.SheetRow> rows(
            XSSFWorkbook workbook, ItemSheet sheet, CellReader cells, TableReader tables) {
        return optional(workbook, SheetLayout.of(sheet), cells)
                .map(grid -> tables.items(grid, sheet))
                .stream()
                .flatMap(List::stream);
    }

    /** A sheet that may be left empty. */
    private Optional<Grid> optional(XSSFWorkbook workbook, SheetLayout layout, CellReader cells) {
        return grid(workbook, layout, cells).filter(grid -> !grid.isBlank());
    }

    private Optional<Grid> grid(XSSFWorkbook workbook, SheetLayout layout, CellReader cells) {
        for (var sheet : workbook) {
            if (layout.isNamed(sheet.getSheetName())) {
                return Optional.of(grid(sheet, cells));
            }
        }
        return Optional.empty();
    }

    private Grid grid(Sheet sheet, CellReader cells) {
        if (sheet.getLastRowNum() >= MOST_ROWS) {
            throw new UnusableInputException(
                    Notice.of("statistics.too-many-rows", file, sheet.getSheetName(), MOST_ROWS));
        }
        var rows = new ArrayList<List<CellContent>>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            rows.add(cells(sheet.getRow(i), cells));
        }
        return new Grid(file, sheet.getSheetName(), List.copyOf(rows), merged(sheet));
    }

    private static List<CellContent> cells(@Nullable Row row, CellReader cells) {
        var contents = new ArrayList<CellContent>();
        var width = row == null ? 0 : Math.min(MOST_COLUMNS, row.getLastCellNum());
        for (int i = 0; i < width; i++) {
            contents.add(cells.read(row == null ? null : row.getCell(i)));
        }
        return List.copyOf(contents);
    }

    private static Map<Grid.Position, Grid.Position> merged(Sheet sheet) {
        var merged = new HashMap<Grid.Position, Grid.Position>();
        for (var region : sheet.getMergedRegions()) {
            if (region.getNumberOfCells() > MOST_COLUMNS * 10) {
                continue;
            }
            var first = new Grid.Position(region.getFirstRow(), region.getFirstColumn());
            for (CellAddress cell : region) {
                merged.put(new Grid.Position(cell.getRow(), cell.getColumn()), first);
            }
        }
        return merged;
    }

    private UnusableInputException noFigures(XSSFWorkbook workbook) {
        var sheets = new ArrayList<String>();
        workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
        return new UnusableInputException(
                Notice.of(
                        "statistics.sheet-missing",
                        file,
                        SheetLayout.WORKBOOK.figures().title(),
                        sheets.stream().limit(10).collect(Collectors.joining(", "))));
    }
}
