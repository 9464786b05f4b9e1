package vn.duthao.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.duthao.render.Span;
import vn.duthao.report.Block.Table;

/** Widths of columns after what stands in them, together as wide as the page allows. */
final class ColumnWidths {

    private static final double POINTS = 12;

    /** Margins of a cell, and some air. */
    private static final int AROUND = 260;

    /** A text of more lines than this wants no more room. */
    private static final int MOST = 40;

    private ColumnWidths() {}

    /** Widths in twentieths of a point, their sum {@code total}. */
    static List<Integer> of(Table table, int total) {
        var spans = Span.of(table);
        var columns = table.rows().getFirst().size();
        var least = new int[columns];
        Arrays.fill(least, AROUND);
        var wanted = least.clone();
        for (int row = 0; row < spans.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (spans.get(row).get(column).width() == 1) {
                    var text = table.rows().get(row).get(column).text();
                    var bold = row < table.headRows();
                    least[column] =
                            Math.max(least[column], Math.min(longestWord(text, bold), total));
                    wanted[column] =
                            Math.max(wanted[column], Math.min(width(text, bold), MOST * total));
                }
            }
        }
        return shared(least, wanted, total);
    }

    /**
     * Where every text has room on one line, the columns share what is left by their widths. Else
     * each gets its longest word, and what is left goes by what it wants beyond that.
     */
    private static List<Integer> shared(int[] least, int[] wanted, int total) {
        if (Arrays.stream(wanted).sum() <= total) {
            return fitted(Arrays.stream(wanted).boxed().toList(), total);
        }
        var left = total - Arrays.stream(least).sum();
        if (left <= 0) {
            return fitted(Arrays.stream(least).boxed().toList(), total);
        }
        // a long text can break over lines: it wants more than a short one, not in proportion
        var wishes =
                IntStream.range(0, least.length)
                        .mapToDouble(i -> Math.sqrt(wanted[i] - least[i]))
                        .toArray();
        var sum = Arrays.stream(wishes).sum();
        return fitted(
                IntStream.range(0, least.length)
                        .mapToObj(i -> (int) (least[i] + left * wishes[i] / sum))
                        .toList(),
                total);
    }

    /** Rounding, and words wider than the page together: the widths scaled to the total. */
    private static List<Integer> fitted(List<Integer> widths, int total) {
        var sum = widths.stream().mapToInt(Integer::intValue).sum();
        var scaled =
                new ArrayList<>(
                        widths.stream()
                                .map(w -> (int) Math.max(1L, (long) w * total / sum))
                                .toList());
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
