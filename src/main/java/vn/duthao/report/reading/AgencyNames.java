package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of the issuing agency and its superior from the lines of the left column, where a long
 * name goes on over several lines.
 */
final class AgencyNames {

    private final List<Line> lines = new ArrayList<>();
    private final Pattern goesOnWith;
    private final Pattern goesOnAfter;

    AgencyNames(DocumentWords words) {
        goesOnWith = DocumentWords.beginning(words.nameGoesOnWith());
        goesOnAfter =
                Pattern.compile(
                        "(?:^|.* )(?:"
                                + DocumentWords.anyOf(words.nameGoesOnAfter())
                                + ")$|.*[,-]$");
    }

    void add(Line line) {
        lines.add(line);
    }

    /** The superior agency, empty where only one name was found. */
    String parent() {
        var names = names();
        return names.size() < 2 ? "" : names.getFirst();
    }

    /** The issuing agency, empty where none was found. */
    String issuer() {
        var names = names();
        return String.join(
                " ", names.subList(Math.min(1, Math.max(0, names.size() - 1)), names.size()));
    }

    /** One name an agency: by weight of type where the file tells (superior light, issuer bold). */
    private List<String> names() {
        boolean weighed =
                lines.stream().anyMatch(l -> l.look().bold())
                        && !lines.isEmpty()
                        && !lines.getFirst().look().bold();
        var names = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            boolean on = i > 0 && (weighed ? sameWeight(i) : goesOn(i));
            if (on) {
                names.add(names.removeLast() + " " + lines.get(i).whole());
            } else {
                names.add(lines.get(i).whole());
            }
        }
        return names;
    }

    private boolean sameWeight(int i) {
        return lines.get(i).look().bold() == lines.get(i - 1).look().bold();
    }

    private boolean goesOn(int i) {
        var above = lines.get(i - 1).whole();
        var below = lines.get(i).whole();
        return goesOnAfter.matcher(above).matches() || goesOnWith.matcher(below).find();
    }
}
