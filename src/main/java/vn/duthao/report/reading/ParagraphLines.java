package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of a paragraph: one, or more where line breaks part items. */
final class ParagraphLines {

    private record Range(int start, int end) {}

    private final ParagraphText text;
    private final ParagraphForm form;
    private final String label;

    /**
     * @param label the number or sign that is printed before it, empty for none
     */
    ParagraphLines(ParagraphText text, ParagraphForm form, String label) {
        this.text = text;
        this.form = form;
        this.label = label;
    }

    /**
     * The lines with letters or digits, in a cell also those with signs only ("-" for none); in a
     * cell every line break parts.
     */
    List<Line> lines(boolean inCell) {
        var lines = new ArrayList<Line>();
        for (var range : ranges(inCell || form.centred())) {
            var prefix = range.start() == 0 ? label : "";
            var own = text.text().substring(range.start(), range.end());
            if (inCell ? !Wording.normalise(own).isEmpty() : Wording.worded(own)) {
                lines.add(line(range, prefix));
            }
        }
        return lines;
    }

    private List<Range> ranges(boolean everyBreakParts) {
        var ranges = new ArrayList<Range>();
        var whole = text.text();
        int start = 0;
        for (int at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) {
            if (everyBreakParts || parts(whole.substring(start, at), whole.substring(at + 1))) {
                ranges.add(new Range(start, at));
                start = at + 1;
            }
        }
        ranges.add(new Range(start, whole.length()));
        return ranges;
    }

    private static boolean parts(String above, String below) {
        return Wording.endsWithAny(above.strip(), ".;:!?")
                || Marker.of(Wording.normalise(below)) != null;
    }

    private Line line(Range range, String prefix) {
        var own = text.text().substring(range.start(), range.end());
        var raw = prefix.isEmpty() ? own : prefix + " " + own.stripLeading();
        if (form.contents()) {
            return Line.of(raw, Look.RUNNING);
        }
        int lead = text.boldFrom(range.start(), range.end());
        boolean bold = lead > 0 && own.substring(lead).isBlank();
        var words = own.substring(0, Math.min(lead, own.length()));
        var shown = prefix.isEmpty() ? words : prefix + " " + words.stripLeading();
        int boldLead = lead == 0 ? 0 : Wording.normalise(shown).length();
        return Line.of(raw, new Look(bold, boldLead, form.centred(), form.outline(), 0, false));
    }
}
