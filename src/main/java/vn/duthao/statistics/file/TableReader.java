package vn.duthao.statistics.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.SuppliedText;

/** Reads the rows of a sheet below its heads. */
final class TableReader {

    private static final Pattern SEVERAL = Pattern.compile("[;\n]");

    private final FileProblems problems;

    TableReader(FileProblems problems) {
        this.problems = problems;
    }

    /** The rows with figures; headings and empty rows are left out. */
    List<StatisticsTables.Row> figures(Grid grid) {
        return rows(grid, SheetLayout.WORKBOOK.figures(), this::figure);
    }

    /** The documents. */
    List<IssuedDocument> documents(Grid grid) {
        return rows(grid, SheetLayout.WORKBOOK.documents(), this::document);
    }

    /** The texts that are filled in. */
    List<SuppliedText> texts(Grid grid) {
        return rows(grid, SheetLayout.WORKBOOK.texts(), this::text);
    }

    /** The rows of a sheet of items that are filled in. */
    List<StatisticsTables.SheetRow> items(Grid grid, ItemSheet sheet) {
        return rows(grid, SheetLayout.of(sheet), (line, _) -> item(line, sheet));
    }

    private static Optional<StatisticsTables.SheetRow> item(Line line, ItemSheet sheet) {
        var cells = new LinkedHashMap<String, CellContent>();
        for (var column : sheet.columns()) {
            var cell = line.at(column.id());
            if (!cell.equals(CellContent.BLANK)) {
                cells.put(column.id(), cell);
            }
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatisticsTables.SheetRow(sheet, cells, line::source));
    }

    /** A row of a sheet and its heads. */
    private record Line(Grid grid, SheetLayout.Head head, int row) {

        CellContent at(String column) {
            return head.at(grid, row, column);
        }

        String text(String column) {
            return at(column).text();
        }

        @Nullable String orNull(String column) {
            return text(column).isEmpty() ? null : text(column);
        }

        vn.duthao.statistics.Source source(String column) {
            return head.source(grid, row, column);
        }
    }

    private <T> List<T> rows(
            Grid grid, SheetLayout layout, BiFunction<Line, SheetLayout, Optional<T>> reading) {
        if (grid.isBlank()) {
            problems.report("sheet-empty", grid.file(), grid.sheet());
            return List.of();
        }
        var head = layout.head(grid);
        if (head.isEmpty()) {
            problems.report("heads-missing", grid.file(), grid.sheet(), layout.requiredTitles());
            return List.of();
        }
        return IntStream.range(head.get().row() + 1, grid.rows().size())
                .mapToObj(row -> new Line(grid, head.get(), row))
                .flatMap(line -> reading.apply(line, layout).stream())
                .toList();
    }

    private Optional<StatisticsTables.Row> figure(Line line, SheetLayout layout) {
        var value = line.at("value");
        if (value.equals(CellContent.BLANK)) {
            return Optional.empty();
        }
        if (line.text("id").isEmpty() && line.text("name").isEmpty()) {
            problems.report("value-without-name", line.source("value"), value.text());
            return Optional.empty();
        }
        return Optional.of(
                new StatisticsTables.Row(
                        line.text("id"),
                        line.text("name").replace('\n', ' '),
                        line.text("unit").replace('\n', ' '),
                        value,
                        line.text("formula").replace('\n', ' '),
                        line.text("note"),
                        line.source("value")));
    }

    private Optional<IssuedDocument> document(Line line, SheetLayout layout) {
        var isEmpty = layout.columns().stream().allMatch(c -> line.text(c.id()).isEmpty());
        if (isEmpty) {
            return Optional.empty();
        }
        for (var column : List.of("number", "type", "subject")) {
            if (line.text(column).isEmpty()) {
                problems.report("document-incomplete", line.source(column), layout.title(column));
                return Optional.empty();
            }
        }
        return Optional.of(
                new IssuedDocument(
                        line.text("number"),
                        day(line),
                        line.text("type"),
                        line.text("subject").replace('\n', ' '),
                        line.orNull("issuer"),
                        basis(line.text("basis")),
                        line.orNull("section"),
                        line.source("number")));
    }

    private static List<String> basis(String text) {
        return SEVERAL.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private @Nullable LocalDate day(Line line) {
        var cell = line.at("date");
        if (cell.equals(CellContent.BLANK)) {
            return null;
        }
        var day = Days.read(cell);
        if (day.isEmpty()) {
            problems.report("not-a-date", line.source("date"), cell.text());
        }
        return day.orElse(null);
    }

    private Optional<SuppliedText> text(Line line, SheetLayout layout) {
        if (line.text("text").isEmpty()) {
            return Optional.empty();
        }
        if (line.text("section").isEmpty()) {
            problems.report("text-without-section", line.source("section"));
            return Optional.empty();
        }
        return Optional.of(
                new SuppliedText(line.text("section"), line.text("text"), line.source("text")));
    }
}
