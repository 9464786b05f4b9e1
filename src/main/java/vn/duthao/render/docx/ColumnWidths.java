package vn.duthao.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.duthao.report.Block.Table;

/** Widths of columns after what stands in them, together as wide as the page allows. */
final class ColumnWidths {

    private static final double POINTS = 12;

    /** Margins of a cell, and some air. */
    private static final int AROUND = 260;

    private ColumnWidths() {}

    /** Widths in twentieths of a point, their sum {@code total}. */
    static List<Integer> of(Table table, int total) {
        var spans = Span.of(table);
        var columns = table.rows().getFirst().size();
        var least = new int[columns];
        var wanted = new int[columns];
        for (int row = 0; row < spans.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (spans.get(row).get(column).width() == 1) {
                    var text = table.rows().get(row).get(column).text();
                    var bold = row < table.headRows();
                    least[column] = Math.max(least[column], longestWord(text, bold));
                    wanted[column] = Math.max(wanted[column], width(text, bold) / (bold ? 2 : 1));
                }
            }
        }
        return shared(least, wanted, total);
    }

    /** Each column gets its least; what is left goes by what each wants beyond that. */
    private static List<Integer> shared(int[] least, int[] wanted, int total) {
        var left = total - Arrays.stream(least).sum();
        var wishes = new double[least.length];
        for (int i = 0; i < least.length; i++) {
            // a very long text can break over lines: it wants more, but not in proportion
            wishes[i] = Math.sqrt(Math.max(wanted[i] - least[i], 0)) + 1;
        }
        var sum = Arrays.stream(wishes).sum();
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < least.length; i++) {
            widths.add(Math.max(1, (int) (least[i] + left * wishes[i] / sum)));
        }
        return fitted(widths, total);
    }

    /** Rounding, and words wider than the page together: the widths scaled to the total. */
    private static List<Integer> fitted(List<Integer> widths, int total) {
        var sum = widths.stream().mapToInt(Integer::intValue).sum();
        var scaled =
                new ArrayList<>(widths.stream().map(w -> Math.max(1, w * total / sum)).toList());
        var rest = total - scaled.stream().mapToInt(Integer::intValue).sum();
        scaled.set(scaled.size() - 1, scaled.getLast() + rest);
        return scaled;
    }

    private static int longestWord(String text, boolean bold) {
        return Arrays.stream(text.split(" ")).mapToInt(word -> width(word, bold)).max().orElse(0);
    }

    private static int width(String text, boolean bold) {
        return AROUND + TextWidth.twips(text, POINTS, bold);
    }
}
