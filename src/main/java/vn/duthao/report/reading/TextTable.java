package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table in a text: cells between "|", a backslash before one that is part of a cell. */
final class TextTable {

    private static final Pattern RULE = Pattern.compile("^[\\s|:+-]*-[\\s|:+-]*$");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private TextTable() {}

    /** The table of the lines; shorter rows are filled up with empty cells. */
    static Element.Grid of(List<String> lines) {
        int heads = 0;
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            if (!RULE.matcher(line).matches()) {
                rows.add(cells(line));
            } else if (heads == 0) {
                heads = rows.size();
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return new Element.Grid(heads, rows.stream().map(row -> filled(row, width)).toList());
    }

    private static List<String> cells(String line) {
        var inner = line.strip().substring(1);
        if (inner.endsWith("|") && !inner.endsWith("\\|")) {
            inner = inner.substring(0, inner.length() - 1);
        }
        return BAR.splitAsStream(inner + " ").map(cell -> cell.replace("\\|", "|")).toList();
    }

    private static List<Element.Cell> filled(List<String> row, int width) {
        var cells = new ArrayList<Element.Cell>();
        for (int i = 0; i < width; i++) {
            var text = i < row.size() ? Wording.normalise(row.get(i)) : "";
            cells.add(new Element.Cell(text.isEmpty() ? List.of() : List.of(Line.of(text))));
        }
        return cells;
    }
}
