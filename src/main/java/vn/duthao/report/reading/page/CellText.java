package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a cell. */
final class CellText {

    private static final String ENDS = ".;:!?…";

    private CellText() {}

    /** A cell of a table: its lines are one, but for list items. */
    static PageBlock.Cell of(List<TextLine> lines) {
        return cell(lines, false);
    }

    /** A column beside another: a line is one of its own unless it begins in small letters. */
    static PageBlock.Cell side(List<TextLine> lines) {
        return cell(lines, true);
    }

    private static PageBlock.Cell cell(List<TextLine> lines, boolean side) {
        var texts = new ArrayList<List<TextLine>>();
        for (var line : lines) {
            boolean goesOn =
                    !texts.isEmpty()
                            && (side
                                    ? goesOn(texts.getLast().getLast(), line)
                                    : !line.opens() || lines.size() < 2);
            if (!goesOn) {
                texts.add(new ArrayList<>());
            }
            texts.getLast().add(line);
        }
        return new PageBlock.Cell(texts.stream().map(t -> TextLine.text(t, false)).toList());
    }

    private static boolean goesOn(TextLine above, TextLine line) {
        var before = above.text();
        return Character.isLowerCase(line.text().charAt(0))
                && ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    }
}
