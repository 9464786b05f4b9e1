package vn.duthao.render.docx;

import java.util.Locale;
import java.util.Set;
import vn.duthao.files.BundledProperties;
import vn.duthao.report.Block.Table;
import vn.duthao.report.Sentence;

/** The row of a table that holds its totals ({@code docx/words.properties}). */
final class TotalsRow {

    private static final Set<String> WORDS = words();

    private TotalsRow() {}

    /** Whether the row is the last of several and begins with a word for a total. */
    static boolean is(Table table, int row) {
        return row == table.rows().size() - 1
                && row > table.headRows()
                && table.rows().get(row).stream()
                        .map(Sentence::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .map(text -> text.strip().toLowerCase(Locale.of("vi")))
                        .filter(WORDS::contains)
                        .isPresent();
    }

    private static Set<String> words() {
        var words = BundledProperties.load("/docx/words.properties");
        return Set.of(words.getProperty("totals").split("\\|"));
    }
}
