package vn.duthao.statistics.file;

import static vn.duthao.statistics.file.FormWords.WORDS;
import static vn.duthao.statistics.file.FormWords.filled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.Period;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.SheetLayout.Column;
import vn.duthao.statistics.file.SheetWriter.Style;

/** The sheet of figures of a blank form. */
final class FormFigures {

    private static final int HEAD_ROW = 3;
    private static final List<Column> COLUMNS = SheetLayout.WORKBOOK.figures().columns();
    private static final int VALUE =
            IntStream.range(0, COLUMNS.size())
                    .filter(i -> COLUMNS.get(i).id().equals("value"))
                    .findFirst()
                    .orElseThrow();

    /** A line of the form: a section's heading, or an indicator told in it. */
    private sealed interface Line {
        record Heading(String text) implements Line {}

        record Input(Indicator indicator) implements Line {}
    }

    private final Catalogue catalogue;
    private final @Nullable DataSet previous;
    private final SheetWriter writer;

    FormFigures(Catalogue catalogue, @Nullable DataSet previous, SheetWriter writer) {
        this.catalogue = catalogue;
        this.previous = previous;
        this.writer = writer;
    }

    void write(Outline outline, Period period, List<OutlineSection> sections) {
        var sheet = writer.sheet(SheetLayout.WORKBOOK.figures(), COLUMNS, HEAD_ROW);
        var title = (outline.title() + " " + period.inWords()).toUpperCase(Locale.of("vi"));
        writer.text(sheet.createRow(0), 0, filled(WORDS.title(), title), Style.TITLE);
        writer.text(sheet.createRow(1), 0, WORDS.guide(), Style.GUIDE);
        var lines = lines(sections);
        var cells = cells(lines);
        var formulas = new FormFormulas(catalogue, cells.keySet());
        var validation = new FormValidation(sheet);
        for (int i = 0; i < lines.size(); i++) {
            var row = sheet.createRow(HEAD_ROW + 1 + i);
            switch (lines.get(i)) {
                case Line.Heading(var text) -> heading(row, text);
                case Line.Input(var indicator) -> {
                    input(row, indicator, formulas, cells);
                    validation.add(indicator, row.getRowNum(), VALUE);
                }
            }
        }
        validation.write();
    }

    /** Headings of the sections that have indicators, each indicator where it is first told. */
    private List<Line> lines(List<OutlineSection> sections) {
        var lines = new ArrayList<Line>();
        Set<String> told = new LinkedHashSet<>();
        for (var section : sections) {
            if (section.withDescendants().allMatch(s -> s.indicators().isEmpty())) {
                continue;
            }
            lines.add(new Line.Heading(SectionTitle.of(section)));
            section.indicators().stream()
                    .filter(use -> told.add(use.id()))
                    .flatMap(use -> catalogue.find(use.id()).stream())
                    .forEach(indicator -> lines.add(new Line.Input(indicator)));
        }
        return lines;
    }

    /** The cell of the value of each indicator: "D7". */
    private static Map<String, String> cells(List<Line> lines) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Input(var indicator)) {
                var cell = new CellReference(HEAD_ROW + 1 + i, VALUE);
                cells.put(indicator.id(), cell.formatAsString(false));
            }
        }
        return cells;
    }

    private void heading(XSSFRow row, String text) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            var isName = COLUMNS.get(i).id().equals("name");
            writer.text(row, i, isName ? text : null, Style.HEADING);
        }
    }

    private void input(
            XSSFRow row, Indicator indicator, FormFormulas formulas, Map<String, String> cells) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            switch (COLUMNS.get(i).id()) {
                case "id" -> writer.text(row, i, indicator.id(), Style.ID);
                case "name" -> {
                    var cell = writer.text(row, i, indicator.name(), Style.TEXT);
                    FormComment.write(cell, explained(indicator, formulas));
                }
                case "unit" -> writer.text(row, i, indicator.unit(), Style.TEXT);
                case "value" -> value(row.createCell(i), indicator, formulas, cells);
                case "previous" -> previous(row, i, indicator);
                case "formula" ->
                        writer.text(
                                row, i, formulas.overIds(indicator.id()).orElse(null), Style.TEXT);
                default -> writer.text(row, i, null, Style.TEXT);
            }
        }
    }

    private void value(
            XSSFCell cell, Indicator indicator, FormFormulas formulas, Map<String, String> cells) {
        var whole =
                switch (indicator.kind()) {
                    case COUNT, RANK, FLAG -> true;
                    case RATE, SCORE, MONEY -> false;
                };
        var formula = formulas.overCells(indicator.id(), cells, indicator.decimals());
        formula.ifPresent(cell::setCellFormula);
        cell.setCellStyle(
                writer.style(
                        formula.isPresent()
                                ? (whole ? Style.COMPUTED_COUNT : Style.COMPUTED_DECIMAL)
                                : (whole ? Style.INPUT_COUNT : Style.INPUT_DECIMAL)));
    }

    private void previous(XSSFRow row, int column, Indicator indicator) {
        var value = previous == null ? null : previous.find(indicator.id()).orElse(null);
        if (value == null) {
            writer.text(row, column, null, Style.TEXT);
        } else {
            writer.figure(row, column, value.value(), indicator.kind());
        }
    }

    private static String explained(Indicator indicator, FormFormulas formulas) {
        var lines = new ArrayList<String>();
        lines.add(indicator.name());
        if (!indicator.codes().isEmpty()) {
            var codes = new java.util.TreeMap<>(indicator.codes()).entrySet().stream();
            lines.add(
                    filled(
                            WORDS.codes(),
                            String.join(
                                    "; ",
                                    codes.map(c -> c.getKey() + " " + c.getValue()).toList())));
        }
        formulas.overIds(indicator.id()).ifPresent(f -> lines.add(filled(WORDS.computed(), f)));
        if (!indicator.synonyms().isEmpty()) {
            lines.add(filled(WORDS.synonyms(), String.join("; ", indicator.synonyms())));
        }
        return String.join("\n", lines);
    }
}
