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
            if (offset >= 0) {
                return text.substring(0, offset + edit.start())
                        + edit.with()
                        + text.substring(offset + edit.end());
            }
        }
        return text;
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
        return isAt(line, finding);
    }

    /** Whether the finding is about what was planted. */
    boolean touches(Planting planting, Finding finding) {
        var edit = planting.edit();
        var line = report.line(edit.sentence());
        var offset = line.offset(edit.sentence());
        if (isAt(line, finding)
                && overlaps(finding, offset + edit.start(), offset + edit.newEnd())) {
            return true;
        }
        return planting.type() == PlantedType.MISSING_INDICATOR
                ? names(finding, planting)
                : planting.pairs().stream().anyMatch(pair -> touches(pair, finding));
    }

    /** Whether the finding follows from what was planted: it names its indicator or its number. */
    boolean follows(Planting planting, Finding finding) {
        return names(finding, planting)
                || !planting.edit().with().isEmpty()
                        && Mentions.of(finding)
                                .anyMatch(m -> Mentions.has(m, planting.edit().with()));
    }

    private boolean touches(KnownFigure pair, Finding finding) {
        var line = report.line(pair.sentence());
        var shift = line.offset(pair.sentence());
        return isAt(line, finding)
                && text(line).equals(line.text())
                && overlaps(finding, shift + pair.start(), shift + pair.end());
    }

    private boolean isAt(Line line, Finding finding) {
        return finding.place().section().equals(line.section())
                && finding.place().sentence().equals(text(line));
    }

    private static boolean names(Finding finding, Planting planting) {
        return Mentions.of(finding)
                .anyMatch(m -> planting.indicators().stream().anyMatch(i -> Mentions.has(m, i)));
    }

    private static boolean overlaps(Finding finding, int start, int end) {
        return finding.start() <= end
                && finding.end() >= start
                && finding.end() > finding.start()
                && (start == end || finding.start() < end && finding.end() > start);
    }
}
