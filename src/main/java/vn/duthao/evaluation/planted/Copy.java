package vn.duthao.evaluation.planted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.duthao.check.Finding;
import vn.duthao.report.Report;

/**
 * A report with something planted in it, each planting in a line of its own.
 *
 * @param plantings in the order in which they were chosen
 */
record Copy(AnnotatedReport report, List<Planting> plantings) {

    Copy {
        plantings = List.copyOf(plantings);
    }

    /** The report as the checker gets it. */
    Report revised() {
        var texts =
                plantings.stream()
                        .map(Planting::edit)
                        .collect(
                                Collectors.toMap(
                                        Edit::sentence, e -> e.apply(report.text(e.sentence()))));
        return Revision.of(report.sample().report(), texts);
    }

    /** The text of a line as it stands in the copy. */
    String text(Line line) {
        var text = line.text();
        for (var planting : plantings) {
            var edit = planting.edit();
            var offset = line.offset(edit.sentence());
            if (offset >= 0 && !edit.added()) {
                return text.substring(0, offset + edit.start())
                        + edit.with()
                        + text.substring(offset + edit.end());
            }
        }
        return text;
    }

    /** The text of the line that the planting changed or added, as the checker reads it. */
    String text(Planting planting) {
        var edit = planting.edit();
        return edit.added() ? edit.with() : text(report.line(edit.sentence()));
    }

    /** The texts of the lines that were changed, by what they are now. */
    Map<String, String> originals() {
        var originals = new HashMap<String, String>();
        for (var planting : plantings) {
            var line = report.line(planting.edit().sentence());
            originals.put(text(line), line.text());
        }
        return originals;
    }

    /** Whether the finding stands in the line of the planting. */
    boolean inLine(Planting planting, Finding finding) {
        var line = report.line(planting.edit().sentence());
        return finding.place().section().equals(line.section())
                && finding.place().sentence().equals(text(planting));
    }

    /** Whether the finding is about what was planted. */
    boolean touches(Planting planting, Finding finding) {
        var edit = planting.edit();
        var offset = edit.added() ? 0 : report.line(edit.sentence()).offset(edit.sentence());
        var start = offset + edit.start();
        if (inLine(planting, finding) && overlaps(finding, start, start + edit.with().length())) {
            return true;
        }
        return planting.type() == PlantedType.MISSING_INDICATOR
                ? names(finding, planting)
                : planting.pairs().stream().anyMatch(pair -> touches(pair, finding));
    }

    /**
     * Whether the finding follows from what was planted: it names its indicator or its number, a
     * figure that went with a sentence taken away, or one of a sentence given to another domain:
     * read as that domain's it is refuted, which leads the reviewer to the sentence that is wrong.
     */
    boolean follows(Planting planting, Finding finding) {
        var with = planting.edit().with();
        return names(finding, planting)
                || inLine(planting, finding) && (isOfFiguresAlone(finding) || isMoved(planting))
                || (with.isEmpty() || isMoved(planting)) && isLost(planting, finding)
                || !with.isEmpty() && Mentions.of(finding).anyMatch(m -> Mentions.has(m, with));
    }

    /** Whether what the line tells was given to another domain, and its figures with it. */
    private static boolean isMoved(Planting planting) {
        return planting.type() == PlantedType.OTHER_SECTION;
    }

    /** Whether a figure is wanted that the line had. */
    private boolean isLost(Planting planting, Finding finding) {
        var line = report.line(planting.edit().sentence()).text();
        var expected = finding.expected();
        return expected != null
                && (Mentions.has(line, expected) || Mentions.has(line, "0" + expected));
    }

    /**
     * Whether it holds figures of the text against each other. They agree in the correct report:
     * where they do not in the line of a planting, that is why.
     */
    private static boolean isOfFiguresAlone(Finding finding) {
        return finding.message().key().startsWith("consistency.");
    }

    private boolean touches(Stretch pair, Finding finding) {
        var line = report.line(pair.sentence());
        var shift = line.offset(pair.sentence());
        var place = finding.place();
        return place.section().equals(line.section())
                && place.sentence().equals(line.text())
                && text(line).equals(line.text())
                && overlaps(finding, shift + pair.start(), shift + pair.end());
    }

    private static boolean names(Finding finding, Planting planting) {
        return Mentions.of(finding)
                .anyMatch(m -> planting.indicators().stream().anyMatch(i -> Mentions.has(m, i)));
    }

    private static boolean overlaps(Finding finding, int start, int end) {
        return finding.start() < end && finding.end() > start;
    }
}
