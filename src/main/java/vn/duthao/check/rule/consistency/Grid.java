package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.TableRow;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.Block;

/**
 * A table with its figures where they stand.
 *
 * @param heads the words of the heads above each column
 * @param rows below the heads
 */
record Grid(List<String> heads, List<Row> rows) {

    private static final String CODE = "(?:\\d+(?:\\.\\d+)*|[IVX]+|[a-zđ])[.)]?";
    private static final int WORD = 3;

    /**
     * A row.
     *
     * @param texts of its cells
     * @param figures by column; a cell without one is not there
     */
    record Row(List<String> texts, Map<Integer, Told> figures) {

        /** The first cell that is made of words and numbers nothing: what the row is of. */
        String label() {
            return texts.stream()
                    .filter(t -> !t.strip().matches(CODE))
                    .filter(t -> t.codePoints().filter(Character::isLetter).count() >= WORD)
                    .findFirst()
                    .orElse("");
        }

        /** What numbers it, without end mark; empty for none. */
        String code() {
            var first = texts.isEmpty() ? "" : texts.getFirst().strip();
            return first.matches(CODE) ? first.replaceAll("[.)]$", "") : "";
        }

        /** The figure of the column, null where there is none. */
        @Nullable Told at(int column) {
            return figures.get(column);
        }

        /** Whether the cell is left open: zero, or not known. */
        boolean isOpen(int column) {
            return column >= texts.size() || texts.get(column).isBlank();
        }
    }

    /** The tables of the report in order. */
    static List<Grid> all(Examination examination, List<Told> figures) {
        var told = figures.stream().collect(Collectors.groupingBy(Told::sentence));
        var tables = new ArrayList<Block.Table>();
        var rows = new IdentityHashMap<Block.Table, List<Row>>();
        for (var sentence : examination.sentences()) {
            var row = sentence.row();
            if (row != null) {
                if (!rows.containsKey(row.table())) {
                    tables.add(row.table());
                    rows.put(row.table(), new ArrayList<>());
                }
                var figuresOfRow = told.getOrDefault(sentence.place().index(), List.of());
                Objects.requireNonNull(rows.get(row.table())).add(row(row, figuresOfRow));
            }
        }
        return tables.stream()
                .map(t -> new Grid(heads(t), Objects.requireNonNull(rows.get(t))))
                .toList();
    }

    /** Figures that stand in no table. */
    static List<Told> outside(Examination examination, List<Told> figures) {
        return figures.stream().filter(f -> rowOf(examination, f) == null).toList();
    }

    private static @Nullable TableRow rowOf(Examination examination, Told figure) {
        PlacedSentence sentence = examination.sentences().get(figure.sentence());
        return sentence.row();
    }

    private static Row row(TableRow row, List<Told> figures) {
        var cells = new HashMap<Integer, Told>();
        var doubled = new LinkedHashSet<Integer>();
        for (var figure : figures) {
            var column = column(row, figure.claim().start());
            if (cells.putIfAbsent(column, figure) != null) {
                doubled.add(column);
            }
        }
        cells.keySet().removeAll(doubled);
        return new Row(row.cells(), cells);
    }

    private static int column(TableRow row, int start) {
        var column = 0;
        while (column + 1 < row.starts().size() && row.starts().get(column + 1) <= start) {
            column++;
        }
        return column;
    }

    private static List<String> heads(Block.Table table) {
        var width = table.rows().isEmpty() ? 0 : table.rows().getFirst().size();
        return IntStream.range(0, width).mapToObj(c -> head(table, c)).toList();
    }

    private static String head(Block.Table table, int column) {
        return table.rows().stream()
                .limit(table.headRows())
                .filter(r -> column < r.size())
                .map(r -> r.get(column).text())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** Columns of amounts, which can be added. */
    List<Integer> amounts() {
        return IntStream.range(0, heads.size())
                .filter(c -> !Said.NO_SUM.in(heads.get(c)))
                .filter(
                        c ->
                                2 * column(c).stream().filter(Told::isAmount).count()
                                        > column(c).size())
                .boxed()
                .toList();
    }

    /** The figures of the column from the top. */
    List<Told> column(int column) {
        return rows.stream().map(r -> r.at(column)).filter(Objects::nonNull).toList();
    }

    /** The unit that the row names in a column of units, empty where there is none. */
    String unitOf(int row) {
        var texts = rows.get(row).texts();
        return IntStream.range(0, Math.min(heads.size(), texts.size()))
                .filter(c -> Said.UNIT_HEAD.is(heads.get(c)))
                .mapToObj(texts::get)
                .map(t -> VietnameseText.comparable(t).strip())
                .findFirst()
                .orElse("");
    }
}
