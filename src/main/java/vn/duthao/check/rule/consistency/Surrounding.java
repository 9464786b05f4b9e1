package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.duthao.check.rule.Examination;

/** The figures among which a rate stands: its table's row and column, its section, the report. */
final class Surrounding {

    private final Map<String, List<Told>> sections = new LinkedHashMap<>();
    private final Map<Told, List<List<Told>>> cells = new HashMap<>();
    private final List<Told> all;

    Surrounding(Examination examination, List<Told> figures) {
        all = List.copyOf(figures);
        for (var figure : Grid.outside(examination, figures)) {
            sections.computeIfAbsent(section(figure), s -> new ArrayList<>()).add(figure);
        }
        Grid.all(examination, figures).forEach(this::add);
    }

    private void add(Grid grid) {
        for (var row : grid.rows()) {
            var whole = List.copyOf(row.figures().values());
            row.figures()
                    .forEach(
                            (column, figure) ->
                                    cells.put(figure, List.of(whole, grid.column(column))));
        }
    }

    /** Groups of figures about the same matter, the nearest first; the last is the report. */
    List<List<Told>> of(Told figure) {
        return Stream.concat(near(figure).stream(), Stream.of(all)).toList();
    }

    /** Likewise without the report. */
    List<List<Told>> near(Told figure) {
        return cells.containsKey(figure)
                ? cells.getOrDefault(figure, List.of())
                : List.of(sections.getOrDefault(section(figure), List.of()));
    }

    /** Amounts near the figure of which it can be a part, those that tell it nearest first. */
    List<Told> wholes(Told part) {
        return near(part).stream()
                .flatMap(List::stream)
                .filter(t -> !t.equals(part) && t.isAmount() && isWhole(t, part))
                .sorted(Comparator.comparingInt(t -> Math.abs(t.index() - part.index())))
                .toList();
    }

    private static boolean isWhole(Told whole, Told part) {
        return whole.claim().kind() == part.claim().kind()
                && whole.sharesUnit(part)
                && whole.value().signum() > 0
                && whole.value().compareTo(part.value()) >= 0;
    }

    private static String section(Told figure) {
        return figure.claim().place().section();
    }
}
