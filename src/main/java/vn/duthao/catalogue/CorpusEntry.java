package vn.duthao.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under which name a report or statistics are kept in a workspace: {@code <agency>/<period>}, or
 * {@code <agency>/<period>.<report type>} beside those of another type of the same period.
 *
 * @param type of report that the name says, null where it says none
 */
public record CorpusEntry(String agency, Period period, @Nullable String type) {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** The entry of the agency that is named after the period alone. */
    public static CorpusEntry plain(String agency, Period period) {
        return new CorpusEntry(agency, period, null);
    }

    /**
     * The entry of the agency with the name.
     *
     * @param stem "2024-Q1" or "2024-Q1.thong-bao-kiem-tra"; empty for any other
     */
    public static Optional<CorpusEntry> parse(String agency, String stem) {
        var dot = stem.indexOf('.');
        if (dot < 0) {
            return Period.parse(stem).map(period -> plain(agency, period));
        }
        var type = stem.substring(dot + 1);
        return Period.parse(stem.substring(0, dot))
                .filter(_ -> TYPE.matcher(type).matches())
                .map(period -> new CorpusEntry(agency, period, type));
    }

    /** The name of its files without their ending. */
    public String stem() {
        return type == null ? period.code() : period.code() + "." + type;
    }

    /** Its name in the index and in messages: "so-y-te-dong-thap/2024-Q1". */
    public String key() {
        return agency + "/" + stem();
    }
}
