package vn.duthao.check.rule.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures about one matter: of a section, of a table's row or column, of the report. */
final class Group {

    private final List<Told> figures;
    private final Map<String, Map<Slot, Told>> slots = new HashMap<>();
    private @Nullable Set<String> units;
    private @Nullable Map<String, Told> told;

    Group(List<Told> figures) {
        this.figures = List.copyOf(figures);
    }

    /** The figures in order. */
    List<Told> figures() {
        return figures;
    }

    /** The units that its figures name. */
    Set<String> units() {
        if (units == null) {
            units =
                    figures.stream()
                            .map(t -> t.claim().unit())
                            .filter(u -> !u.isEmpty())
                            .collect(Collectors.toUnmodifiableSet());
        }
        return units;
    }

    /** The figure of each slot among those that name the unit or none; all for an empty unit. */
    Map<Slot, Told> slots(String unit) {
        return slots.computeIfAbsent(
                unit,
                u ->
                        Balances.slots(
                                figures.stream().filter(t -> isIn(u, t.claim().unit())).toList()));
    }

    /** The figure of each indicator. */
    Map<String, Told> told() {
        if (told == null) {
            told = Indicators.told(figures);
        }
        return told;
    }

    private static boolean isIn(String unit, String named) {
        return unit.isEmpty() || named.isEmpty() || named.equals(unit);
    }
}
