package vn.duthao.render.text;

/** Gathers lines of text; a line without characters is none. */
final class TextLines {

    /** A line without words ends a table where another follows. */
    private static final String BETWEEN_TABLES = "***";

    private final StringBuilder text = new StringBuilder();
    private boolean afterTable;

    void add(String line) {
        if (!line.isBlank()) {
            text.append(line).append('\n');
            afterTable = false;
        }
    }

    void addRow(String row, boolean first) {
        if (first && afterTable) {
            text.append(BETWEEN_TABLES).append('\n');
        }
        text.append(row).append('\n');
        afterTable = true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
