package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Follows how deep list items stand: by the file's indentation where it tells, else by their
 * markers. The same marker stands at the same depth; a new one stands deeper where it customarily
 * does ("-" above "+") or where the item above leads on to it.
 */
final class ListDepths {

    private static final Map<Marker.Kind, Integer> CUSTOM =
            Map.of(
                    Marker.Kind.ARABIC, 1,
                    Marker.Kind.LETTER, 2,
                    Marker.Kind.DASH, 3,
                    Marker.Kind.PLUS, 4);

    private record Open(Marker.Kind kind, String sign) {}

    private final List<Open> open = new ArrayList<>();
    private boolean leadsOn;

    /** Running text ended the list. */
    void end() {
        open.clear();
    }

    /** The depth of the next item, from 1. */
    int next(Line line, Marker marker) {
        int depth = line.look().depth() > 0 ? line.look().depth() : inferred(marker);
        while (open.size() >= depth) {
            open.removeLast();
        }
        open.add(of(marker));
        leadsOn = !Wording.endsWithAny(line.whole(), ".;,!?…");
        return depth;
    }

    private int inferred(Marker marker) {
        int same = open.indexOf(of(marker));
        if (same >= 0) {
            return same + 1;
        }
        return open.isEmpty() || deeper(marker) ? open.size() + 1 : open.size();
    }

    private boolean deeper(Marker marker) {
        var above = CUSTOM.get(open.getLast().kind());
        var here = CUSTOM.get(marker.kind());
        return leadsOn || (above != null && here != null && here > above);
    }

    private static Open of(Marker marker) {
        return new Open(marker.kind(), marker.kind() == Marker.Kind.POINT ? marker.text() : "");
    }
}
