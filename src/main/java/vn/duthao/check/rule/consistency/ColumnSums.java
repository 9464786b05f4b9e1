package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of totals, and rows whose number stands above others: 1 above 1.1 and 1.2. */
final class ColumnSums {

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    private final Grid grid;
    private final List<Integer> columns;
    private final List<Integer> totals;
    private final List<String> codes;

    private ColumnSums(Grid grid) {
        this.grid = grid;
        this.columns = grid.amounts();
        this.codes = grid.rows().stream().map(Grid.Row::code).toList();
        this.totals =
                IntStream.range(0, grid.rows().size())
                        .filter(r -> Said.TOTAL.is(grid.rows().get(r).label()))
                        .boxed()
                        .toList();
    }

    /** What must add up in the columns of the table. */
    static List<Equation> of(Grid grid) {
        var sums = new ColumnSums(grid);
        var equations = new ArrayList<Equation>();
        for (var total = 0; total < sums.totals.size(); total++) {
            equations.addAll(sums.ofTotal(total));
        }
        for (var row = 0; row < grid.rows().size(); row++) {
            var under = sums.directlyUnder(row);
            equations.addAll(under.size() > 1 ? sums.proven(row, List.of(under)) : List.of());
        }
        return equations;
    }

    private List<Equation> ofTotal(int at) {
        var row = totals.get(at);
        var first = at == 0 ? 0 : totals.get(at - 1) + 1;
        var above = IntStream.range(first, row).boxed().toList();
        return above.size() > 1 ? below(row, above) : above(row, at);
    }

    /** The total stands below its parts. */
    private List<Equation> below(int row, List<Integer> above) {
        var sets = sets(above);
        return sets.size() == 1 && columns.size() == 1
                ? equations(row, above, Equation.Kind.CERTAIN)
                : proven(row, sets);
    }

    /** The total stands above its parts, or totals of groups stand above it. */
    private List<Equation> above(int row, int at) {
        var end = at + 1 < totals.size() ? totals.get(at + 1) : grid.rows().size();
        var sets = new ArrayList<>(sets(IntStream.range(row + 1, end).boxed().toList()));
        sets.add(totals.subList(0, at));
        return proven(row, sets);
    }

    /** All rows, those that stand in no other, and those in which no other stands. */
    private List<List<Integer>> sets(List<Integer> rows) {
        var top = new ArrayList<Integer>();
        var leaves = new ArrayList<Integer>();
        for (var row : rows) {
            if (top.isEmpty() || !isUnder(row, top.getLast())) {
                top.add(row);
            }
            if (row.equals(rows.getLast()) || !isUnder(row + 1, row)) {
                leaves.add(row);
            }
        }
        return Stream.of(top, leaves, rows).distinct().toList();
    }

    /** The rows after the row whose numbers stand one step below its own. */
    private List<Integer> directlyUnder(int row) {
        if (codes.get(row).isEmpty()) {
            return List.of();
        }
        return IntStream.range(row + 1, codes.size())
                .takeWhile(r -> isUnder(r, row))
                .filter(r -> isStepBelow(r, row))
                .boxed()
                .toList();
    }

    private boolean isStepBelow(int row, int other) {
        var dot = codes.get(row).lastIndexOf('.');
        return isRoman(codes.get(other)) ? dot < 0 : dot == codes.get(other).length();
    }

    /** Whether the row stands below the other, as all rows between them do. */
    private boolean isUnder(int row, int other) {
        var above = codes.get(other);
        var code = codes.get(row);
        return !above.isEmpty()
                && (code.startsWith(above + ".") || isRoman(above) && !isRoman(code));
    }

    private static boolean isRoman(String code) {
        return ROMAN.matcher(code).matches();
    }

    /** The sums of those parts that add up in most columns; none where they do in no column. */
    private List<Equation> proven(int row, List<List<Integer>> sets) {
        var best = List.<Equation>of();
        var most = 0L;
        for (var set : sets) {
            var equations = equations(row, set, Equation.Kind.CERTAIN);
            var holding = equations.stream().filter(Equation::holds).filter(ColumnSums::isTelling);
            var count = holding.count();
            if (count > most) {
                most = count;
                best = equations;
            }
        }
        var breaking = best.stream().filter(e -> !e.holds()).count();
        return breaking > most ? List.of() : best;
    }

    /** Zeros prove nothing. */
    private static boolean isTelling(Equation equation) {
        return equation.parts().stream().filter(p -> p.value().signum() != 0).count() > 1;
    }

    private List<Equation> equations(int row, List<Integer> parts, Equation.Kind kind) {
        return columns.stream().flatMap(c -> equation(row, parts, c, kind).stream()).toList();
    }

    private List<Equation> equation(int row, List<Integer> parts, int column, Equation.Kind kind) {
        var whole = grid.rows().get(row).at(column);
        var rows = parts.stream().map(grid.rows()::get).toList();
        var figures =
                rows.stream()
                        .map(r -> r.at(column))
                        .filter(Objects::nonNull)
                        .filter(Told::isAmount)
                        .toList();
        if (whole == null || figures.size() < 2 || !isOneUnit(row, parts)) {
            return List.of();
        }
        var open = rows.stream().anyMatch(r -> r.at(column) == null && r.isOpen(column));
        return List.of(Equation.of(whole, figures, open ? Equation.Kind.LIKELY : kind));
    }

    private boolean isOneUnit(int row, List<Integer> parts) {
        var unit = grid.unitOf(row);
        return parts.stream().allMatch(p -> grid.unitOf(p).equals(unit));
    }
}
