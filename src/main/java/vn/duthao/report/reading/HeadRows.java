package vn.duthao.report.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Guesses how many rows at the top of a table are heads where the file does not say. */
final class HeadRows {

    private static final Pattern NUMBER = Pattern.compile("[\\d.,%/ ]*\\d[\\d.,%/ ]*");
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?(?:\\d{1,2}|[A-ZĐ])\\)?(?: ?=.*)?");

    private HeadRows() {}

    /** Rows with words only or in bold, with those that cells merged with them reach into. */
    static int guess(List<List<Element.Cell>> rows) {
        if (rows.size() < 2 || rows.getFirst().size() < 2 || !head(rows)) {
            return 0;
        }
        int heads = 1;
        while (heads < rows.size() - 1 && merged(rows.get(heads - 1), rows.get(heads))) {
            heads++;
        }
        boolean numbered =
                heads < rows.size() - 1
                        && rows.get(heads).stream()
                                .allMatch(c -> COLUMN_NUMBER.matcher(c.text()).matches());
        return numbered ? heads + 1 : heads;
    }

    private static boolean head(List<List<Element.Cell>> rows) {
        var first = rows.getFirst().stream().filter(c -> !c.lines().isEmpty()).toList();
        boolean bold =
                first.stream().flatMap(c -> c.lines().stream()).allMatch(l -> l.look().bold());
        boolean words = first.stream().noneMatch(c -> NUMBER.matcher(c.text()).matches());
        boolean numbersBelow =
                rows.stream()
                        .skip(1)
                        .flatMap(List::stream)
                        .anyMatch(c -> NUMBER.matcher(c.text()).matches());
        return !first.isEmpty() && (bold || (words && numbersBelow));
    }

    /** A cell with text reaches from one row into the next. */
    private static boolean merged(List<Element.Cell> above, List<Element.Cell> below) {
        for (int i = 0; i < Math.min(above.size(), below.size()); i++) {
            if (above.get(i) == below.get(i) && !above.get(i).lines().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
