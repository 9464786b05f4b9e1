package vn.duthao.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.duthao.render.html.CrossReferences.Figure;
import vn.duthao.render.html.CrossReferences.NumberedFinding;

/**
 * A piece of a text that is marked in one way.
 *
 * @param start first UTF-16 offset in the text
 * @param end offset after its last character
 * @param figure that it is, null for words
 * @param faults findings that cover it
 * @param ending findings whose number stands behind it
 */
record Stretch(
        int start,
        int end,
        @Nullable Figure figure,
        List<NumberedFinding> faults,
        List<NumberedFinding> ending) {

    /**
     * The stretches of a text that stands in its sentence from an offset on: a whole sentence, or a
     * cell of its row. A finding that begins or ends within a figure covers the whole figure.
     *
     * @param limit offset in the sentence where the next text begins; findings that end up to there
     *     have their number in this one
     */
    static List<Stretch> of(
            int length,
            int offset,
            int limit,
            List<Figure> figures,
            List<NumberedFinding> findings) {
        return new Cutter(length, offset, limit, figures, findings).stretches();
    }

    private static final class Cutter {

        private final int length;
        private final int offset;
        private final int limit;
        private final List<Figure> figures = new ArrayList<>();
        private final List<NumberedFinding> findings;

        Cutter(
                int length,
                int offset,
                int limit,
                List<Figure> all,
                List<NumberedFinding> findings) {
            this.length = length;
            this.offset = offset;
            this.limit = limit;
            this.findings = findings;
            int free = offset;
            for (var figure : all) {
                if (figure.start() >= free && figure.end() <= offset + length) {
                    figures.add(figure);
                    free = figure.end();
                }
            }
        }

        List<Stretch> stretches() {
            var cuts = new TreeSet<Integer>();
            cuts.add(0);
            cuts.add(length);
            figures.forEach(
                    f -> {
                        cuts.add(f.start() - offset);
                        cuts.add(f.end() - offset);
                    });
            findings.forEach(
                    f -> {
                        cuts.add(start(f));
                        cuts.add(end(f));
                    });
            var stretches = new ArrayList<Stretch>();
            int from = 0;
            for (int to : cuts.tailSet(length == 0 ? 0 : 1)) {
                stretches.add(stretch(from, to));
                from = to;
            }
            return stretches;
        }

        private Stretch stretch(int from, int to) {
            var figure =
                    figures.stream().filter(f -> f.start() - offset == from && to > from).findAny();
            return new Stretch(
                    from,
                    to,
                    figure.orElse(null),
                    findings.stream().filter(f -> start(f) < to && end(f) > from).toList(),
                    findings.stream().filter(f -> isNumberedHere(f) && ends(f, from, to)).toList());
        }

        /** One that ends where the text begins has its number behind the first stretch. */
        private boolean ends(NumberedFinding finding, int from, int to) {
            return end(finding) == to || (from == 0 && end(finding) == 0);
        }

        private boolean isNumberedHere(NumberedFinding finding) {
            var end = finding.finding().end();
            return end <= limit && (end > offset || offset == 0);
        }

        private int start(NumberedFinding finding) {
            var start = finding.finding().start();
            return clip(
                    figures.stream()
                            .filter(f -> f.start() < start && start < f.end())
                            .mapToInt(Figure::start)
                            .findAny()
                            .orElse(start));
        }

        private int end(NumberedFinding finding) {
            var end = finding.finding().end();
            return clip(
                    figures.stream()
                            .filter(f -> f.start() < end && end < f.end())
                            .mapToInt(Figure::end)
                            .findAny()
                            .orElse(end));
        }

        private int clip(int position) {
            return Math.clamp(position - offset, 0, length);
        }
    }
}
