package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.duthao.check.rule.Examination;

/** The figures among which a rate stands: its table's row and column, its section, the report. */
final class Surrounding {

    /** How many figures away a whole is looked for. */
    private static final int REACH = 40;

    private final Map<Integer, List<Group>> near = new HashMap<>();
    private final List<Told> all;
    private final Group report;

    Surrounding(Examination examination, List<Told> figures) {
        all = List.copyOf(figures);
        report = new Group(all);
        var sections = new LinkedHashMap<String, List<Told>>();
        for (var figure : Grid.outside(examination, figures)) {
            sections.computeIfAbsent(figure.claim().place().section(), s -> new ArrayList<>())
                    .add(figure);
        }
        sections.values().stream().map(Group::new).forEach(this::add);
        Grid.all(examination, figures).forEach(this::add);
    }

    private void add(Group group) {
        for (var figure : group.figures()) {
            near.computeIfAbsent(figure.index(), f -> new ArrayList<>()).add(group);
        }
    }

    private void add(Grid grid) {
        grid.rows().stream()
                .map(r -> new Group(List.copyOf(r.figures().values())))
                .forEach(this::add);
        IntStream.range(0, grid.heads().size())
                .mapToObj(c -> new Group(grid.column(c)))
                .forEach(this::add);
    }

    /** Groups of figures about the same matter: its section, or its row and its column. */
    List<Group> near(Told figure) {
        return near.getOrDefault(figure.index(), List.of());
    }

    /** All figures of the report. */
    Group report() {
        return report;
    }

    /** Amounts near the figure of which it can be a part. */
    List<Told> wholes(Told part) {
        var from = Math.max(0, part.index() - REACH);
        var to = Math.min(all.size(), part.index() + REACH);
        return all.subList(from, to).stream()
                .filter(t -> !t.equals(part) && near(t).stream().anyMatch(near(part)::contains))
                .filter(t -> t.isAmount() && isWhole(t, part))
                .toList();
    }

    private static boolean isWhole(Told whole, Told part) {
        return whole.claim().kind() == part.claim().kind()
                && whole.sharesUnit(part)
                && whole.value().signum() > 0
                && whole.value().compareTo(part.value()) >= 0;
    }
}
