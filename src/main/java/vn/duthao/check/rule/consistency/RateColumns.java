package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.duthao.numerals.Qualifier;

/** Columns of rates, and the columns that the rows themselves show they are computed from. */
final class RateColumns {

    private static final int FEWEST_FIT = 2;
    private static final int FIT_TO_DIFFER = 3;
    private static final int SAMPLE = 32;
    private static final int MOST_COLUMNS = 24;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Grid grid;
    private final List<Integer> amounts;

    RateColumns(Grid grid) {
        this.grid = grid;
        var all = grid.amounts();
        this.amounts = all.subList(0, Math.min(MOST_COLUMNS, all.size()));
    }

    /** A rate of the table and what it is computed from. */
    record Cell(Told rate, Quotient quotient) {}

    /** The rates of the table with their counts. */
    List<Cell> cells() {
        return IntStream.range(0, grid.heads().size())
                .filter(this::isRate)
                .boxed()
                .flatMap(c -> best(c).stream())
                .toList();
    }

    private boolean isRate(int column) {
        var figures = grid.column(column);
        return !figures.isEmpty()
                && (figures.stream().allMatch(Told::isRate)
                        || Said.RATE.in(grid.heads().get(column)));
    }

    private List<Cell> best(int rate) {
        return hypotheses(rate).stream()
                .filter(RateColumns::isProven)
                .max(Comparator.comparingLong(RateColumns::fitting))
                .orElse(List.of());
    }

    private static boolean isProven(List<Cell> cells) {
        var fitting = fitting(cells);
        var differing = cells.stream().filter(c -> !fits(c)).count();
        return fitting >= FEWEST_FIT && differing * FIT_TO_DIFFER <= fitting;
    }

    /** Rates of nothing and of all prove nothing. */
    private static long fitting(List<Cell> cells) {
        return cells.stream()
                .filter(RateColumns::fits)
                .map(c -> c.rate().claim().value().stripTrailingZeros())
                .filter(v -> v.signum() != 0 && v.compareTo(HUNDRED) != 0)
                .count();
    }

    private static boolean fits(Cell cell) {
        return cell.quotient().fits(cell.rate().claim());
    }

    private List<List<Cell>> hypotheses(int rate) {
        var hypotheses = new ArrayList<List<Cell>>();
        for (var whole : amounts) {
            for (var at = 0; at < amounts.size(); at++) {
                var part = amounts.get(at);
                if (!part.equals(whole)) {
                    hypotheses.add(cells(rate, List.of(part), whole));
                }
                if (at + 1 < amounts.size()) {
                    hypotheses.add(cells(rate, amounts.subList(at, at + 2), whole));
                }
            }
        }
        return hypotheses;
    }

    private List<Cell> cells(int rate, List<Integer> parts, int whole) {
        var sample = cells(rate, parts, whole, Math.min(SAMPLE, grid.rows().size()));
        return grid.rows().size() <= SAMPLE || fitting(sample) < FEWEST_FIT
                ? sample
                : cells(rate, parts, whole, grid.rows().size());
    }

    private List<Cell> cells(int rate, List<Integer> parts, int whole, int rows) {
        return grid.rows().stream()
                .limit(rows)
                .flatMap(r -> cell(r, rate, parts, whole).stream())
                .toList();
    }

    private static Optional<Cell> cell(Grid.Row row, int rate, List<Integer> parts, int whole) {
        var told = row.at(rate);
        var below = row.at(whole);
        var above = parts.stream().flatMap(p -> Optional.ofNullable(row.at(p)).stream()).toList();
        return told == null
                        || below == null
                        || below.value().signum() <= 0
                        || above.size() < parts.size()
                        || told.claim().span().qualifier() != Qualifier.NONE
                ? Optional.empty()
                : Optional.of(new Cell(told, quotient(above, below)));
    }

    private static Quotient quotient(List<Told> above, Told below) {
        var written = Equation.added(above);
        return Quotient.of(
                above.size() == 1 ? written : "(" + written + ")",
                Equation.sum(above),
                below.claim().text(),
                below.value(),
                true);
    }
}
