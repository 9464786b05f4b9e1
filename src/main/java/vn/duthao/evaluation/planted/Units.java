package vn.duthao.evaluation.planted;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The unit that stands after a figure. */
final class Units {

    private static final Pattern WHOLE = Pattern.compile("^/\\d[\\d.]*");

    private Units() {}

    /** The words of the unit after the figure, with the whole of a ratio; empty where none are. */
    static String after(String text, KnownFigure figure) {
        var rest = text.substring(figure.end());
        var ratio = WHOLE.matcher(rest);
        var skipped = ratio.find() ? ratio.group() : "";
        var words = rest.substring(skipped.length()).toLowerCase(Locale.ROOT);
        var blank = words.startsWith(" ") ? 1 : 0;
        var whole = figure.observation().indicator().unit();
        return Stream.concat(Stream.of(whole), Arrays.stream(whole.split(", |/")))
                .map(unit -> unit.toLowerCase(Locale.ROOT))
                .filter(unit -> !unit.isEmpty() && words.startsWith(unit, blank))
                .max(Comparator.comparing(String::length))
                .map(unit -> rest.substring(0, skipped.length() + blank + unit.length()))
                .orElse("");
    }
}
