package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Rows of totals, and rows whose number stands above others: 1 above 1.1 and 1.2. */
final class ColumnSums {

    private final Grid grid;
    private final List<Integer> columns;

    private ColumnSums(Grid grid) {
        this.grid = grid;
        this.columns = grid.amounts();
    }

    /** What must add up in the columns of the table. */
    static List<Equation> of(Grid grid) {
        var sums = new ColumnSums(grid);
        var equations = new ArrayList<Equation>();
        for (var row = 0; row < grid.rows().size(); row++) {
            equations.addAll(sums.of(row));
        }
        return equations;
    }

    private List<Equation> of(int row) {
        if (isTotal(row)) {
            var above = IntStream.range(previousTotal(row) + 1, row).boxed().toList();
            return above.size() > 1 ? below(row, above) : above(row);
        }
        var under = under(row);
        return under.size() > 1 ? proven(row, List.of(under)) : List.of();
    }

    private boolean isTotal(int row) {
        return Said.TOTAL.is(grid.rows().get(row).label().replaceAll("[:.]", " "));
    }

    private int previousTotal(int row) {
        return IntStream.range(0, row).filter(this::isTotal).max().orElse(-1);
    }

    /** The total stands below its parts. */
    private List<Equation> below(int row, List<Integer> above) {
        var sets = sets(above);
        return sets.size() == 1 && columns.size() == 1
                ? equations(row, above, Equation.Kind.CERTAIN)
                : proven(row, sets);
    }

    /** The total stands above its parts, or totals of groups stand above it. */
    private List<Equation> above(int row) {
        var end =
                IntStream.range(row + 1, grid.rows().size())
                        .filter(this::isTotal)
                        .findFirst()
                        .orElse(grid.rows().size());
        var parts = IntStream.range(row + 1, end).boxed().toList();
        var totals = IntStream.range(0, row).filter(this::isTotal).boxed().toList();
        var sets = new ArrayList<>(sets(parts));
        sets.add(totals);
        return proven(row, sets);
    }

    /** All rows, those that stand in no other, and those in which no other stands. */
    private List<List<Integer>> sets(List<Integer> rows) {
        var top = rows.stream().filter(r -> rows.stream().noneMatch(o -> isUnder(r, o))).toList();
        var leaves =
                rows.stream().filter(r -> rows.stream().noneMatch(o -> isUnder(o, r))).toList();
        return java.util.stream.Stream.of(top, leaves, rows).distinct().toList();
    }

    private List<Integer> under(int row) {
        return IntStream.range(row + 1, grid.rows().size())
                .filter(r -> isDirectlyUnder(r, row))
                .boxed()
                .toList();
    }

    private boolean isDirectlyUnder(int row, int other) {
        var dot = code(row).lastIndexOf('.');
        return isUnder(row, other)
                && (isRoman(code(other)) ? dot < 0 : dot == code(other).length());
    }

    private boolean isUnder(int row, int other) {
        var above = code(other);
        var code = code(row);
        if (above.isEmpty() || row <= other) {
            return false;
        }
        return code.startsWith(above + ".")
                || isRoman(above) && !isRoman(code) && lastRoman(row) == other;
    }

    private int lastRoman(int row) {
        return IntStream.range(0, row).filter(r -> isRoman(code(r))).max().orElse(-1);
    }

    private static boolean isRoman(String code) {
        return code.matches("[IVX]+");
    }

    private String code(int row) {
        return grid.rows().get(row).code();
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
