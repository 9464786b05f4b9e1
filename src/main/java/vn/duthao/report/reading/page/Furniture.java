package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Page numbers, running heads and feet: they are no text of the report. */
final class Furniture {

    /** Share of the page's height at its edges where they stand. */
    private static final double EDGE = 0.1;

    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.4;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:Trang|Page) ?)?[-–—|]? ?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})? ?[-–—|]?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Integer> repeated = new HashMap<>();
    private final int pages;

    /**
     * Learns what is repeated.
     *
     * @param rows those of each page, from above to below
     */
    Furniture(List<Page> pages, List<List<TextLine>> rows) {
        this.pages = pages.size();
        for (int i = 0; i < rows.size(); i++) {
            for (var row : rows.get(i)) {
                if (atEdge(row, pages.get(i))) {
                    repeated.merge(form(row), 1, Integer::sum);
                }
            }
        }
    }

    /** The rows of a page without them. */
    List<TextLine> removed(Page page, List<TextLine> rows) {
        var left = new ArrayList<TextLine>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean outer = i == 0 || i == rows.size() - 1;
            boolean number = outer && NUMBER.matcher(row.text()).matches();
            if (!(atEdge(row, page) && (number || repeats(row)))) {
                left.add(row);
            }
        }
        return left;
    }

    private boolean repeats(TextLine row) {
        int times = repeated.getOrDefault(form(row), 0);
        return times >= FEWEST_PAGES && times >= MOST_PAGES * pages;
    }

    private static boolean atEdge(TextLine row, Page page) {
        return row.baseline() < EDGE * page.height() || row.baseline() > (1 - EDGE) * page.height();
    }

    /** The text at its place, whatever its numbers are. */
    private static String form(TextLine row) {
        return Math.round(row.baseline() / 8) + DIGITS.matcher(row.text()).replaceAll("#");
    }
}
