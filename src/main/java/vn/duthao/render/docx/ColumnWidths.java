package vn.duthao.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.duthao.render.Span;
import vn.duthao.report.Block.Table;

/** Widths of columns after what stands in them, together as wide as the page allows. */
final class ColumnWidths {

    /** Margins of a cell beside what {@link TableSize} has, and some air. */
    private static final int AIR = 44;

    /** A text of more lines than this wants no more room. */
    private static final int MOST = 40;

    private ColumnWidths() {}

    /** Whether the longest words of the columns stand side by side. */
    static boolean hasRoom(Table table, TableSize size, int total) {
        return Arrays.stream(least(table, size, total)).sum() <= total;
    }

    /** Widths in twentieths of a point, their sum {@code total}. */
    static List<Integer> of(Table table, TableSize size, int total) {
        return shared(least(table, size, total), wanted(table, size, total), total);
    }

    private static int[] least(Table table, TableSize size, int total) {
        return widest(table, size, (text, bold) -> Math.min(longestWord(text, size, bold), total));
    }

    private static int[] wanted(Table table, TableSize size, int total) {
        return widest(table, size, (text, bold) -> Math.min(width(text, size, bold), MOST * total));
    }

    private interface Measure {
        int of(String text, boolean bold);
    }

    private static int[] widest(Table table, TableSize size, Measure measure) {
        var spans = Span.of(table);
        var columns = table.rows().getFirst().size();
        var widest = new int[columns];
        Arrays.fill(widest, size.margins() + AIR);
        for (int row = 0; row < spans.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (spans.get(row).get(column).width() == 1) {
                    var text = table.rows().get(row).get(column).text();
                    var wide = measure.of(text, row < table.headRows());
                    widest[column] = Math.max(widest[column], wide);
                }
            }
        }
        return widest;
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

    private static int longestWord(String text, TableSize size, boolean bold) {
        return Arrays.stream(text.split(" "))
                .mapToInt(word -> width(word, size, bold))
                .max()
                .orElse(0);
    }

    private static int width(String text, TableSize size, boolean bold) {
        return size.margins() + AIR + TextWidth.twips(text, size.points(), bold);
    }
}
