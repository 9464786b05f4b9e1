package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.rule.Examination;

/**
 * Figures of case files that must balance, wherever in a section they are told.
 *
 * @param equations what must balance in the report
 */
record Balances(List<Equation> equations) {

    /** A balance: what stands on either side. */
    private record Sides(List<Slot> whole, List<Slot> parts) {}

    private static final List<Sides> USUAL =
            List.of(
                    new Sides(List.of(Slot.RECEIVED), List.of(Slot.NEW, Slot.CARRIED)),
                    new Sides(List.of(Slot.RECEIVED), List.of(Slot.RESOLVED, Slot.PENDING)),
                    new Sides(
                            List.of(Slot.NEW, Slot.CARRIED), List.of(Slot.RESOLVED, Slot.PENDING)),
                    new Sides(List.of(Slot.RESOLVED), List.of(Slot.EARLY, Slot.ON_TIME, Slot.LATE)),
                    new Sides(List.of(Slot.RESOLVED), List.of(Slot.TIMELY, Slot.LATE)),
                    new Sides(
                            List.of(Slot.PENDING),
                            List.of(Slot.PENDING_IN_TIME, Slot.PENDING_LATE)),
                    new Sides(List.of(Slot.NEW), List.of(Slot.ONLINE, Slot.OFFLINE)),
                    new Sides(List.of(Slot.NEW), List.of(Slot.ONLINE, Slot.DIRECT, Slot.POSTAL)));

    private static final String GIVEN = "task";
    private static final Set<String> BALANCED = Set.of("case", "feedback", GIVEN);
    private static final Set<String> STATE = Set.of("stage", "limit", "channel", "scope");

    /** What must balance in the report: in a section, in a table's row, in its column. */
    static List<Equation> of(Examination examination, List<Told> figures) {
        return examination
                .readings()
                .once(Balances.class, () -> new Balances(read(examination, figures)))
                .equations();
    }

    private static List<Equation> read(Examination examination, List<Told> figures) {
        var sections = sections(examination, Grid.outside(examination, figures));
        var grids = Grid.all(examination, figures).stream().flatMap(Balances::groups);
        return Stream.concat(
                        sections.flatMap(s -> told(examination, s)),
                        grids.flatMap(g -> balances(g, g).stream()))
                .distinct()
                .toList();
    }

    /** A section of several offices tells each value more than once: then its paragraphs do. */
    private static Stream<Equation> told(Examination examination, List<Told> section) {
        var paragraphs = paragraphs(examination, section);
        return Stream.concat(Stream.of(section), paragraphs.stream())
                .flatMap(g -> balances(g, section).stream());
    }

    private static List<List<Told>> paragraphs(Examination examination, List<Told> section) {
        var paragraphs = new ArrayList<List<Told>>();
        Told last = null;
        for (var figure : section) {
            if (last == null || !areOfOneParagraph(examination, last, figure)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(figure);
            last = figure;
        }
        return paragraphs;
    }

    /** Blocks are compared by identity: two may have the same words. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean areOfOneParagraph(Examination examination, Told one, Told other) {
        var sentences = examination.sentences();
        return sentences.get(one.sentence()).block() == sentences.get(other.sentence()).block();
    }

    /** Figures of a section that count one kind of thing, tasks apart by who gave them. */
    private static Stream<List<Told>> sections(Examination examination, List<Told> figures) {
        var groups = new LinkedHashMap<Object, List<Told>>();
        for (var figure : figures) {
            for (var unit : BALANCED) {
                if (figure.standing().units().contains(unit)) {
                    var giver = unit.equals(GIVEN) ? Givers.of(examination, figure) : -1;
                    var group = List.of(figure.claim().place().section(), unit, giver);
                    groups.computeIfAbsent(group, g -> new ArrayList<>()).add(figure);
                }
            }
        }
        return groups.values().stream();
    }

    private static Stream<List<Told>> groups(Grid grid) {
        var columns = IntStream.range(0, grid.heads().size()).mapToObj(grid::column);
        var rows = grid.rows().stream().map(r -> List.copyOf(r.figures().values()));
        return Stream.concat(rows, columns);
    }

    /**
     * What must balance of figures about one matter.
     *
     * @param around figures by which a balance may yet hold
     */
    private static List<Equation> balances(List<Told> group, List<Told> around) {
        var told = slots(group);
        var equations = new ArrayList<Equation>();
        for (var sides : USUAL) {
            if (told.keySet().containsAll(sides.whole())
                    && told.keySet().containsAll(sides.parts())) {
                equations.add(equation(sides, told));
            }
        }
        equations.removeIf(e -> isOtherwise(e, told) || !e.holds() && closesWith(e, around));
        return equations;
    }

    /** Whether the figures may be right as they are: "tiếp nhận" can leave out what was carried. */
    private static boolean isOtherwise(Equation equation, Map<Slot, Told> told) {
        if (equation.holds()) {
            return false;
        }
        var received = told.get(Slot.RECEIVED);
        var whole = equation.whole().getFirst();
        if (equation.members()
                .anyMatch(t -> Said.RETURNED.in(Between.before(t) + "|" + Between.after(t)))) {
            return true;
        }
        if (whole.equals(told.get(Slot.NEW)) && received != null) {
            return equation.sum().compareTo(received.value()) == 0;
        }
        return received != null
                && whole.equals(received)
                && !saysTotal(received)
                && mayLeaveOut(equation, received, told.get(Slot.CARRIED));
    }

    /** Whether the balance holds with another figure that may tell the same as one of its own. */
    private static boolean closesWith(Equation equation, List<Told> group) {
        return equation.members()
                .anyMatch(m -> group.stream().anyMatch(t -> replaces(t, m, equation)));
    }

    private static boolean replaces(Told other, Told member, Equation equation) {
        return other.isAmount()
                && other.value().compareTo(equation.expected(member)) == 0
                && mayTellTheSame(other, member);
    }

    private static boolean mayTellTheSame(Told other, Told figure) {
        var own = figure.standing().facets();
        var said = other.standing();
        return STATE.stream().anyMatch(f -> overlap(own.get(f), said.facets().get(f)))
                && STATE.stream()
                        .filter(f -> own.containsKey(f) && !said.says(f).isEmpty())
                        .allMatch(f -> overlap(own.get(f), said.says(f)));
    }

    private static boolean overlap(@Nullable Set<String> one, @Nullable Set<String> other) {
        return one != null && other != null && one.stream().anyMatch(other::contains);
    }

    private static boolean mayLeaveOut(Equation equation, Told received, @Nullable Told carried) {
        return carried == null
                ? equation.sum().compareTo(received.value()) > 0
                : equation.parts().contains(carried)
                        || equation.sum().compareTo(received.value().add(carried.value())) == 0;
    }

    private static boolean saysTotal(Told received) {
        return received.standing().says("scope").contains("total") || Slot.isDue(received);
    }

    private static Equation equation(Sides sides, Map<Slot, Told> told) {
        var whole = sides.whole().stream().map(s -> Objects.requireNonNull(told.get(s))).toList();
        var parts = sides.parts().stream().map(s -> Objects.requireNonNull(told.get(s))).toList();
        return new Equation(whole, parts, Equation.Kind.CERTAIN);
    }

    /** The figure of each slot; a slot with two values tells nothing. */
    static Map<Slot, Told> slots(List<Told> group) {
        var told = new EnumMap<Slot, Told>(Slot.class);
        var unclear = new HashSet<Slot>();
        for (var figure : group) {
            var slot = Slot.of(figure).orElse(null);
            if (slot != null) {
                var other = told.putIfAbsent(slot, figure);
                if (other != null && other.value().compareTo(figure.value()) != 0) {
                    unclear.add(slot);
                }
            }
        }
        told.keySet().removeAll(unclear);
        return told;
    }
}
