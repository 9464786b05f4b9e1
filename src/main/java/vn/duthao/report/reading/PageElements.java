package vn.duthao.report.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.duthao.report.reading.page.PageBlock;

/** Makes elements of what stands on pages. */
final class PageElements {

    /** A merged cell stays one cell. */
    private final Map<PageBlock.Cell, Element.Cell> cells = new IdentityHashMap<>();

    /** The elements in order; drawings without letter or digit are left out. */
    List<Element> of(List<PageBlock> blocks) {
        return blocks.stream().filter(PageElements::worded).map(this::element).toList();
    }

    private static boolean worded(PageBlock block) {
        return !(block instanceof PageBlock.Text text) || Wording.worded(text.text());
    }

    private Element element(PageBlock block) {
        return switch (block) {
            case PageBlock.Text text -> line(text);
            case PageBlock.Note(var mark, var text) -> new Element.Note(mark, text);
            case PageBlock.Table(var rows) -> {
                var made = rows.stream().map(r -> r.stream().map(this::cell).toList()).toList();
                yield new Element.Grid(HeadRows.guess(made), made);
            }
        };
    }

    private Element.Cell cell(PageBlock.Cell cell) {
        return cells.computeIfAbsent(
                cell, c -> new Element.Cell(c.lines().stream().map(PageElements::line).toList()));
    }

    private static Line line(PageBlock.Text text) {
        var lead = text.text().substring(0, text.boldLead());
        var look =
                new Look(
                        text.bold(), Wording.normalise(lead).length(), text.centred(), 0, 0, false);
        return Line.of(text.text(), look);
    }
}
