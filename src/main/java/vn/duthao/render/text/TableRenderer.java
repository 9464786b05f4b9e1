package vn.duthao.render.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.report.Block;
import vn.duthao.report.Sentence;

/** Tables as rows between bars, the caption above. */
final class TableRenderer {

    private static final Pattern KNOWN_CAPTION = Pattern.compile("^(?:Bảng|Biểu)(?!\\p{L}).*");

    private final TextLines text;

    TableRenderer(TextLines text) {
        this.text = text;
    }

    void render(Block.Table table) {
        caption(table.caption());
        var rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (i == table.headRows()) {
                text.addRow("|" + "---|".repeat(rows.get(i).size()), i == 0);
            }
            text.addRow(row(rows.get(i)), i == 0 && table.headRows() > 0);
        }
        if (table.headRows() == rows.size() && !rows.isEmpty()) {
            text.addRow("|" + "---|".repeat(rows.getFirst().size()), false);
        }
    }

    /** In brackets where it does not say itself that it is one. */
    private void caption(String caption) {
        boolean known = caption.isEmpty() || KNOWN_CAPTION.matcher(caption).matches();
        text.add(known ? caption : "[" + caption + "]");
    }

    private static String row(List<Sentence> cells) {
        return cells.stream()
                .map(cell -> cell.text().replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
