package vn.duthao.report.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Elements with every line of theirs written otherwise. */
final class RewrittenElements {

    private final UnaryOperator<String> line;

    /** A merged cell stays one cell. */
    private final Map<Element.Cell, Element.Cell> cells = new IdentityHashMap<>();

    RewrittenElements(UnaryOperator<String> line) {
        this.line = line;
    }

    List<Element> of(List<Element> elements) {
        return elements.stream().map(this::rewritten).toList();
    }

    private Element rewritten(Element element) {
        return switch (element) {
            case Line one -> rewritten(one);
            case Element.Grid(int heads, var rows) ->
                    new Element.Grid(
                            heads,
                            rows.stream().map(r -> r.stream().map(this::cell).toList()).toList());
            case Element.Note(var mark, var text) -> new Element.Note(mark, line.apply(text));
        };
    }

    private Line rewritten(Line one) {
        return Line.of(line.apply(one.raw()), one.look());
    }

    private Element.Cell cell(Element.Cell cell) {
        return cells.computeIfAbsent(
                cell, c -> new Element.Cell(c.lines().stream().map(this::rewritten).toList()));
    }
}
