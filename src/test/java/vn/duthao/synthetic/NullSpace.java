package vn.duthao.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Whole-numbered directions along which homogeneous equations go on to hold. */
final class NullSpace {

    private NullSpace() {}

    /**
     * A basis, by Gauss and Jordan; a direction that is not whole is left out.
     *
     * @param equations coefficients of small size
     */
    static List<long[]> of(List<long[]> equations, int unknowns) {
        var rows = new ArrayList<double[]>();
        var pivots = new ArrayList<Integer>();
        for (var equation : equations) {
            var row = reduced(equation, rows, pivots);
            var pivot = pivot(row);
            if (pivot >= 0) {
                divide(row, row[pivot]);
                rows.forEach(r -> subtract(r, row, r[pivot]));
                rows.add(row);
                pivots.add(pivot);
            }
        }
        var basis = new ArrayList<long[]>();
        for (var free = 0; free < unknowns; free++) {
            if (!pivots.contains(free)) {
                var direction = direction(free, unknowns, rows, pivots);
                if (equations.stream().allMatch(e -> product(e, direction) == 0)) {
                    basis.add(direction);
                }
            }
        }
        return basis;
    }

    private static double[] reduced(long[] equation, List<double[]> rows, List<Integer> pivots) {
        var row = java.util.Arrays.stream(equation).asDoubleStream().toArray();
        for (var i = 0; i < rows.size(); i++) {
            subtract(row, rows.get(i), row[pivots.get(i)]);
        }
        return row;
    }

    private static int pivot(double[] row) {
        for (var i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > 1e-9) {
                return i;
            }
        }
        return -1;
    }

    private static void divide(double[] row, double by) {
        for (var i = 0; i < row.length; i++) {
            row[i] /= by;
        }
    }

    private static void subtract(double[] row, double[] other, double times) {
        for (var i = 0; i < row.length; i++) {
            row[i] -= times * other[i];
        }
    }

    private static long[] direction(
            int free, int unknowns, List<double[]> rows, List<Integer> pivots) {
        var direction = new long[unknowns];
        direction[free] = 1;
        for (var i = 0; i < rows.size(); i++) {
            direction[pivots.get(i)] = Math.round(-rows.get(i)[free]);
        }
        return direction;
    }

    private static long product(long[] one, long[] other) {
        var sum = 0L;
        for (var i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
