package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table in a text: cells between "|", a backslash before one that is part of a cell; or cells
 * between tabs, as a spreadsheet copies them.
 */
final class TextTable {

    private static final Pattern RULE = Pattern.compile("\\s*(?:\\|\\s*:?-{3,}+:?\\s*)++\\|?\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.?|[IVX]{1,5}\\.?");
    private static final Pattern AMOUNT = Pattern.compile("[\\d.,%/ -]*");

    private TextTable() {}

    /** The line is a row: it begins with a bar and has another, or has two bars between blanks. */
    static boolean row(String line) {
        var bare = line.strip();
        if (bare.startsWith("|")) {
            return bare.indexOf('|', 1) > 0;
        }
        int bar = bare.indexOf(" | ");
        return bar > 0
                && bare.indexOf(" | ", bar + 2) > 0
                && !bare.startsWith("\\")
                && !bare.startsWith("#")
                && !bare.startsWith("[")
                && Marker.of(Wording.normalise(bare)) == null;
    }

    /** Both lines are rows between tabs: they have as many, and two at least. */
    static boolean tabbed(String line, String neighbour) {
        var tabs = tabs(line);
        return tabs > 1 && tabs == tabs(neighbour);
    }

    private static long tabs(String line) {
        return line.strip().chars().filter(c -> c == '\t').count();
    }

    /**
     * The table of the lines; shorter rows are filled up with empty cells: at the end, or where the
     * name of a sum takes the place of the number and the name of a row, before it. A rule ends the
     * heads; where there is none they are guessed.
     */
    static Element.Grid of(List<String> lines) {
        int heads = -1;
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            if (heads < 0 && RULE.matcher(line).matches()) {
                heads = rows.size();
            } else {
                rows.add(cells(line));
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var numbered = rows.stream().filter(row -> isNumbered(row, width)).count();
        var grid =
                rows.stream()
                        .map(row -> numbered > 1 && isSum(row, width) ? ledByBlank(row) : row)
                        .map(row -> filled(row, width))
                        .toList();
        return new Element.Grid(heads < 0 ? HeadRows.guess(grid) : heads, grid);
    }

    private static boolean isNumbered(List<String> row, int width) {
        return row.size() == width && NUMBER.matcher(row.getFirst().strip()).matches();
    }

    /** One cell is missing, and behind a name there are numbers only. */
    private static boolean isSum(List<String> row, int width) {
        return row.size() == width - 1
                && row.size() > 2
                && !NUMBER.matcher(row.getFirst().strip()).matches()
                && row.stream().skip(1).allMatch(cell -> AMOUNT.matcher(cell.strip()).matches());
    }

    private static List<String> ledByBlank(List<String> row) {
        var led = new ArrayList<String>();
        led.add("");
        led.addAll(row);
        return led;
    }

    private static List<String> cells(String line) {
        if (line.indexOf('|') < 0) {
            return List.of(line.strip().split("\t", -1));
        }
        var bare = line.strip();
        var inner = bare.startsWith("|") ? bare.substring(1) : bare;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length() && "|\\".indexOf(inner.charAt(i + 1)) >= 0) {
                cell.append(inner.charAt(++i));
            } else if (c == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty()) {
            cells.add(cell.toString());
        }
        return cells;
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
