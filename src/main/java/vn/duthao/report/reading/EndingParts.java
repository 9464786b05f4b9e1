package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Signature;

/** Gathers recipients and signature element by element, until something else begins. */
final class EndingParts {

    private static final int LONGEST_LINE = 5000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAME_LINES = 3;
    private static final Pattern DASHED = Pattern.compile("[;.]\\s*(?=[-–+]\\s)");
    private static final Pattern LISTED = Pattern.compile(";\\s+");
    private static final Pattern DRESSING = Pattern.compile("^[-–—+•*]\\s*|\\s*[;.,]+$");

    private final SignatureWords words;
    private final List<String> recipients = new ArrayList<>();
    private final List<String> authority = new ArrayList<>();
    private final List<String> office = new ArrayList<>();
    private final List<String> name = new ArrayList<>();
    private boolean listing;
    private boolean entryOpen;

    EndingParts(SignatureWords words) {
        this.words = words;
    }

    /** Takes the element; false, and nothing taken, where it belongs to what follows. */
    boolean take(Element element) {
        return switch (element) {
            case Element.Note _ -> false;
            case Element.Grid grid -> {
                boolean ours = words.placesEnding(grid);
                if (ours) {
                    grid.lines().flatMap(Line::columns).forEach(this::takeOrKeep);
                }
                yield ours;
            }
            case Line line -> takeColumns(line);
        };
    }

    List<String> recipients() {
        return recipients.stream().filter(Wording::worded).toList();
    }

    @Nullable Signature signature() {
        return signing() || !name.isEmpty()
                ? new Signature(
                        String.join("\n", authority),
                        String.join("\n", office),
                        String.join("\n", name))
                : null;
    }

    private boolean takeColumns(Line line) {
        if (line.look().running() || line.raw().length() > LONGEST_LINE || words.annexHead(line)) {
            return false;
        }
        var columns = line.columns().toList();
        if (!takeLine(columns.getFirst())) {
            return false;
        }
        columns.stream().skip(1).forEach(this::takeOrKeep);
        return true;
    }

    private void takeOrKeep(Line line) {
        if (!takeLine(line) && Wording.worded(line.whole())) {
            name.add(line.whole());
        }
    }

    private boolean takeLine(Line line) {
        var head = words.recipients(line);
        if (head.matches()) {
            listing = true;
            var rest = head.group(1);
            list((Marker.of(rest) == null ? LISTED : DASHED).split(rest));
            return true;
        }
        if (words.authority(line)) {
            entryOpen = false;
            return authority.add(line.whole());
        }
        boolean unknownOffice =
                line.capital() && line.marker() == null && office.isEmpty() && name.isEmpty();
        if (words.office(line) || unknownOffice) {
            entryOpen = false;
            return office.add(line.whole());
        }
        return takeEntry(line);
    }

    private boolean takeEntry(Line line) {
        if (listing && (line.marker() != null || entryOpen || !signing())) {
            list(DASHED.split(line.whole()));
            return true;
        }
        boolean named =
                signing()
                        && line.marker() == null
                        && line.whole().length() <= LONGEST_NAME
                        && name.size() < MOST_NAME_LINES;
        return named && name.add(line.whole());
    }

    private void list(String... entries) {
        for (var entry : entries) {
            var whole = entry.strip();
            var bare = DRESSING.matcher(whole).replaceAll("");
            boolean dashed = Marker.of(whole) != null;
            if (entryOpen && !dashed && !recipients.isEmpty()) {
                recipients.add(recipients.removeLast() + " " + bare);
            } else {
                recipients.add(bare);
            }
            entryOpen = !whole.isEmpty() && !Wording.endsWithAny(whole, ";.");
        }
    }

    private boolean signing() {
        return !authority.isEmpty() || !office.isEmpty();
    }
}
