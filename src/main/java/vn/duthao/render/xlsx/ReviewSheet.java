package vn.duthao.render.xlsx;

import java.util.List;

/**
 * The sheets of a tie-out workbook and their columns. Names and order are fixed: marks are found by
 * them.
 */
enum ReviewSheet {

    /** A row a figure. */
    FIGURES(
            "Doi chieu",
            List.of(
                    new Column("number", 6),
                    new Column("section", 8),
                    new Column("sentence", 48),
                    new Column("written", 12),
                    new Column("unit", 11),
                    new Column("verdict", 12),
                    new Column("value", 12),
                    new Column("indicator", 28),
                    new Column("source", 22),
                    new Column("formula", 18),
                    new Column("rounding", 12),
                    new Column("findings", 40),
                    new Column("tick", 8),
                    new Column("note", 24)),
            List.of(6, 7)),

    /** A row a finding, also those that are about no figure. */
    FINDINGS(
            "Phat hien",
            List.of(
                    new Column("number", 6),
                    new Column("section", 8),
                    new Column("sentence", 48),
                    new Column("written", 24),
                    new Column("severity", 12),
                    new Column("rule", 24),
                    new Column("message", 56),
                    new Column("expected", 18),
                    new Column("evidence", 32),
                    new Column("tick", 8),
                    new Column("note", 24)),
            List.of(5));

    /** A column: name of its head in the messages, and its width in characters. */
    record Column(String name, int width) {}

    private final String title;
    private final List<Column> columns;
    private final List<Integer> against;

    ReviewSheet(String title, List<Column> columns, List<Integer> against) {
        this.title = title;
        this.columns = columns;
        this.against = against;
    }

    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    int sentence() {
        return 2;
    }

    int written() {
        return 3;
    }

    /** What the sentence is held against: value and indicator, or the rule. */
    List<Integer> against() {
        return against;
    }

    int tick() {
        return columns.size() - 2;
    }

    int note() {
        return columns.size() - 1;
    }
}
