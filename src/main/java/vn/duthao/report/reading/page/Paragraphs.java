package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs by indentation, distance and by what had room on the line above. */
final class Paragraphs {

    private static final String ENDS = ".;:!?…";

    /** How much farther than usual the next line of a paragraph may stand. */
    private static final double FARTHER = 1.2;

    private static final double FAR = 2.2;
    private static final double OTHER_SIZE = 1.18;

    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Flow.Run> paragraph = new ArrayList<>();

    /** The paragraphs and tables, footnotes behind what refers to them. */
    static List<PageBlock> of(List<Flow> flow) {
        var paragraphs = new Paragraphs();
        for (int i = 0; i < flow.size(); i++) {
            var next = i + 1 < flow.size() && flow.get(i + 1) instanceof Flow.Run r ? r : null;
            switch (flow.get(i)) {
                case Flow.Run run -> paragraphs.add(run, next);
                case Flow.Tabular table -> paragraphs.add(table);
            }
        }
        paragraphs.end();
        return paragraphs.blocks;
    }

    private void add(Flow.Tabular table) {
        end();
        blocks.add(table.table());
        blocks.addAll(table.notes());
    }

    private void add(Flow.Run run, Flow.@Nullable Run next) {
        if (!paragraph.isEmpty() && !goesOn(run, next)) {
            end();
        }
        paragraph.add(run);
    }

    private void end() {
        if (paragraph.isEmpty()) {
            return;
        }
        boolean centred =
                paragraph.stream().allMatch(r -> r.margins().middle(r.line()))
                        && paragraph.stream().anyMatch(r -> r.margins().centre(r.line()));
        blocks.add(TextLine.text(paragraph.stream().map(Flow.Run::line).toList(), centred));
        paragraph.forEach(r -> blocks.addAll(r.notes()));
        paragraph.clear();
    }

    private boolean goesOn(Flow.Run run, Flow.@Nullable Run next) {
        var above = paragraph.getLast();
        var margins = run.margins();
        if (otherSize(above.line(), run.line())
                || above.margins().hadRoom(above.line(), run.line().words().getFirst())) {
            return false;
        }
        if (far(above, run)) {
            return false;
        }
        if (margins.centre(run.line())) {
            return above.margins().middle(above.line()) && !run.line().opens();
        }
        return !indented(run, next) && !item(above, run);
    }

    private static boolean otherSize(TextLine above, TextLine below) {
        double ratio = above.size() / below.size();
        return ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE;
    }

    private static boolean far(Flow.Run above, Flow.Run run) {
        if (above.page() != run.page()) {
            return false;
        }
        double pitch = run.line().baseline() - above.line().baseline();
        double usual = run.margins().pitch();
        return pitch > (midSentence(above, run) ? FAR : FARTHER) * usual;
    }

    private static boolean midSentence(Flow.Run above, Flow.Run run) {
        return !ends(above.line()) && Character.isLowerCase(run.line().text().charAt(0));
    }

    private static boolean item(Flow.Run above, Flow.Run run) {
        return run.line().opens() && ends(above.line());
    }

    private static boolean ends(TextLine line) {
        var text = line.text();
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** It is indented as a first line is, not as the lines of an item or of a block. */
    private boolean indented(Flow.Run run, Flow.@Nullable Run next) {
        var line = run.line();
        if (!run.margins().indented(line)) {
            return false;
        }
        var above = paragraph.getLast();
        double shift = run.inset() - above.inset();
        double slack = 0.35 * line.size();
        if (paragraph.size() > 1) {
            return shift > slack;
        }
        boolean hangs = Math.abs(line.left() - above.line().hanging()) < 2 * slack;
        if (above.line().marked() && hangs && shift > slack) {
            return false;
        }
        if (Math.abs(shift) > slack) {
            return shift > 0;
        }
        if (line.opens()) {
            return true;
        }
        boolean first = next == null || next.line().left() < line.left() - slack;
        return (first || ends(above.line())) && !Character.isLowerCase(line.text().charAt(0));
    }
}
