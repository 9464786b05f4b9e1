package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Columns that are the sum of the columns beside them: of that the rows themselves are the
 * evidence. Where nearly all rows add up, those that do not are wrong.
 */
final class RowSums {

    private static final int MOST_PARTS = 8;
    private static final int MOST_COLUMNS = 40;
    private static final int SAMPLE = 32;
    private static final int FEWEST_HOLD = 3;
    private static final int FEWEST_HOLD_NAMED = 2;
    private static final int HOLD_TO_BREAK = 3;

    private final Grid grid;
    private final List<Integer> columns;

    private RowSums(Grid grid) {
        this.grid = grid;
        var amounts = grid.amounts();
        this.columns = amounts.subList(0, Math.min(MOST_COLUMNS, amounts.size()));
    }

    /** What must add up in the rows of the table. */
    static List<Equation> of(Grid grid) {
        var sums = new RowSums(grid);
        return sums.columns.stream().flatMap(c -> sums.best(c).stream()).toList();
    }

    /** Rows in which a column is, or is not, the sum of some others. */
    private record Hypothesis(int total, List<Equation> hold, List<Equation> breaking) {
        boolean isProven(boolean named) {
            return hold.size() >= (named ? FEWEST_HOLD_NAMED : FEWEST_HOLD)
                    && breaking.size() * HOLD_TO_BREAK <= hold.size();
        }

        List<Equation> all() {
            var all = new ArrayList<>(hold);
            all.addAll(breaking);
            return all;
        }
    }

    private List<Equation> best(int total) {
        var named = Said.TOTAL.in(grid.heads().get(total));
        return hypotheses(columns.indexOf(total)).stream()
                .filter(h -> h.isProven(named))
                .max(Comparator.comparingInt(h -> h.hold().size() - h.breaking().size()))
                .map(Hypothesis::all)
                .orElse(List.of());
    }

    private List<Hypothesis> hypotheses(int at) {
        var hypotheses = new ArrayList<Hypothesis>();
        for (var n = 2; n <= MOST_PARTS; n++) {
            if (at + n < columns.size()) {
                hypotheses.add(hypothesis(at, columns.subList(at + 1, at + 1 + n)));
            }
            if (at - n >= 0) {
                hypotheses.add(hypothesis(at, columns.subList(at - n, at)));
            }
        }
        return hypotheses;
    }

    private Hypothesis hypothesis(int at, List<Integer> parts) {
        var sample = hypothesis(at, parts, Math.min(SAMPLE, grid.rows().size()));
        return sample.hold().size() < FEWEST_HOLD_NAMED || grid.rows().size() <= SAMPLE
                ? sample
                : hypothesis(at, parts, grid.rows().size());
    }

    private Hypothesis hypothesis(int at, List<Integer> parts, int rows) {
        var hold = new ArrayList<Equation>();
        var breaking = new ArrayList<Equation>();
        for (var row : grid.rows().subList(0, rows)) {
            equation(row, columns.get(at), parts)
                    .ifPresent(e -> (e.holds() ? hold : breaking).add(e));
        }
        return new Hypothesis(columns.get(at), hold, breaking);
    }

    /** Empty where a cell is open or fewer than two parts are something: it proves nothing. */
    private static Optional<Equation> equation(Grid.Row row, int total, List<Integer> columns) {
        var whole = row.at(total);
        var parts = columns.stream().map(row::at).filter(Objects::nonNull).toList();
        var something = parts.stream().filter(p -> p.value().signum() != 0).count();
        return whole == null || something < 2 || columns.stream().anyMatch(row::isOpen)
                ? Optional.empty()
                : Optional.of(Equation.of(whole, parts, Equation.Kind.CERTAIN));
    }
}
