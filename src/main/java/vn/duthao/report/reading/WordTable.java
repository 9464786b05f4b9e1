package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of a Word document with its merged cells. */
final class WordTable {

    private static final int MOST_COLUMNS = 200;
    private static final Element.Cell EMPTY = new Element.Cell(List.of());

    private final WordBody body;
    private final org.w3c.dom.Element table;
    private final int depth;
    private final List<Element> besides = new ArrayList<>();

    WordTable(WordBody body, org.w3c.dom.Element table, int depth) {
        this.body = body;
        this.table = table;
        this.depth = depth;
    }

    /** The table, then the footnotes of its cells. */
    List<Element> elements() {
        var rows = new ArrayList<List<Element.Cell>>();
        int marked = 0;
        for (var row : descendants(table, "tr").toList()) {
            if (WordXml.at(row, "trPr", "del") != null) {
                continue;
            }
            rows.add(row(row, rows.isEmpty() ? null : rows.getLast()));
            if (marked == rows.size() - 1
                    && Boolean.TRUE.equals(WordXml.on(row, "trPr", "tblHeader"))) {
                marked++;
            }
        }
        fill(rows);
        int heads = marked > 0 ? marked : HeadRows.guess(rows);
        var elements = new ArrayList<Element>();
        if (!rows.isEmpty()) {
            elements.add(new Element.Grid(heads, rows));
        }
        elements.addAll(besides);
        return elements;
    }

    private List<Element.Cell> row(org.w3c.dom.Element row, @Nullable List<Element.Cell> above) {
        var cells = new ArrayList<Element.Cell>();
        repeat(cells, EMPTY, WordXml.number(row, 0, "trPr", "gridBefore"));
        for (var node : descendants(row, "tc").toList()) {
            if (WordXml.at(node, "tcPr", "cellDel") != null) {
                continue;
            }
            var merge = WordXml.value(node, "tcPr", "vMerge");
            boolean goesOn = merge != null && !merge.equals("restart");
            boolean covered = "continue".equals(WordXml.value(node, "tcPr", "hMerge"));
            var cell =
                    covered && !cells.isEmpty()
                            ? cells.getLast()
                            : goesOn && above != null && cells.size() < above.size()
                                    ? above.get(cells.size())
                                    : cell(node);
            repeat(cells, cell, WordXml.number(node, 1, "tcPr", "gridSpan"));
        }
        return cells;
    }

    private Element.Cell cell(org.w3c.dom.Element node) {
        var lines = new ArrayList<Line>();
        for (var element : body.elements(node, true, depth + 1)) {
            switch (element) {
                case Line line -> lines.add(line);
                case Element.Grid inner -> inner.lines().forEach(lines::add);
                case Element.Note note -> besides.add(note);
            }
        }
        return new Element.Cell(lines);
    }

    private static void repeat(List<Element.Cell> cells, Element.Cell cell, int times) {
        int room = MOST_COLUMNS - cells.size();
        cells.addAll(Collections.nCopies(Math.clamp(times, 0, Math.max(0, room)), cell));
    }

    private static void fill(List<List<Element.Cell>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), EMPTY)));
    }

    /** The rows or cells, also those inside content controls. */
    private static Stream<org.w3c.dom.Element> descendants(org.w3c.dom.Element node, String name) {
        return WordXml.children(node).stream()
                .flatMap(
                        child ->
                                switch (child.getLocalName()) {
                                    case "sdt", "sdtContent", "customXml", "ins" ->
                                            descendants(child, name);
                                    default ->
                                            child.getLocalName().equals(name)
                                                    ? Stream.of(child)
                                                    : Stream.empty();
                                });
    }
}
