package vn.duthao.report.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.report.TrackedChange;
import vn.duthao.report.reading.BothSides.Difference;

/** Makes the changes that a reader is told of what differs in the text of a file. */
final class OpenChanges {

    private static final Comparator<TrackedChange> FIGURES_FIRST =
            Comparator.comparing(TrackedChange::changesFigures).reversed();

    /** More nobody looks through; how many there are in all is told beside them. */
    private static final int MOST = 200;

    /** How often a text was moved away and came elsewhere as it was, still to be met. */
    private final Map<String, Integer> leaving;

    private final Map<String, Integer> coming;
    private final UnaryOperator<String> line;

    private OpenChanges(List<Difference> differences, UnaryOperator<String> line) {
        this.line = line;
        var gone = counts(differences.stream().filter(OpenChanges::leaves), Difference::before);
        var come = counts(differences.stream().filter(OpenChanges::comes), Difference::after);
        leaving = gone;
        coming = come;
        leaving.replaceAll((text, n) -> Math.min(n, come.getOrDefault(text, 0)));
        coming.replaceAll((text, n) -> Math.min(n, gone.getOrDefault(text, 0)));
    }

    /**
     * The changes, those of figures first, each in the order of the file; the first two hundred.
     *
     * @param line turns a line into Unicode
     */
    static List<TrackedChange> of(List<Difference> differences, UnaryOperator<String> line) {
        var changes = new OpenChanges(differences, line);
        return differences.stream()
                .flatMap(changes::told)
                .sorted(FIGURES_FIRST)
                .limit(MOST)
                .toList();
    }

    /** A text that was moved and is in its new place as it was is told once, there. */
    private Stream<TrackedChange> told(Difference one) {
        if (leaves(one) && next(leaving, one.before())) {
            return Stream.empty();
        }
        var after = line.apply(one.after());
        var paragraph = line.apply(one.paragraph());
        return Stream.of(
                comes(one) && next(coming, one.after())
                        ? TrackedChange.moved(after, paragraph)
                        : TrackedChange.of(line.apply(one.before()), after, paragraph));
    }

    private static boolean next(Map<String, Integer> left, String text) {
        return left.merge(text, -1, Integer::sum) >= 0;
    }

    private static boolean leaves(Difference one) {
        return one.moved() && one.after().isEmpty();
    }

    private static boolean comes(Difference one) {
        return one.moved() && one.before().isEmpty();
    }

    private static Map<String, Integer> counts(
            Stream<Difference> differences, Function<Difference, String> text) {
        return differences.collect(Collectors.toMap(text, _ -> 1, Integer::sum));
    }
}
