package vn.duthao.report.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a file.
 *
 * @param raw as it stands but in NFC, with its tabs and rows of blanks
 * @param whole NFC, single blanks, with its marker
 * @param marker at its start, null where there is none
 */
record Line(String raw, String whole, @Nullable Marker marker, Look look) implements Element {

    private static final Pattern COLUMN_GAP = Pattern.compile("\\t+| {3,}");

    static Line of(String raw, Look look) {
        var whole = Wording.normalise(raw);
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return new Line(composed, whole, look.running() ? null : Marker.of(whole), look);
    }

    static Line of(String raw) {
        return of(raw, Look.PLAIN);
    }

    /** The words without the marker. */
    String text() {
        return marker == null ? whole : marker.rest();
    }

    /** It has a letter and no lower-case one. */
    boolean capital() {
        return Wording.capital(text());
    }

    /** It ends without a mark that ends or continues a sentence. */
    boolean open() {
        return !Wording.endsWithAny(whole, ".;:,!?…");
    }

    /** What stands side by side in it, parted by tabs or rows of blanks. */
    Stream<Line> columns() {
        return pieces(raw).stream().map(piece -> Line.of(piece, look));
    }

    /** The texts that tabs or rows of blanks part. */
    static List<String> pieces(String raw) {
        return Arrays.stream(COLUMN_GAP.split(raw.strip())).filter(p -> !p.isBlank()).toList();
    }
}
