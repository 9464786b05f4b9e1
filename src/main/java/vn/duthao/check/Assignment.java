package vn.duthao.check;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum of weights, one column a row at most
 * (Kuhn and Munkres, with potentials: O(rows² × columns)).
 */
final class Assignment {

    private Assignment() {}

    /**
     * The column of each row, -1 for none. A weight of 0 or less is never chosen.
     *
     * @param weights one row of equal length for each row
     */
    static int[] best(double[][] weights) {
        var rows = weights.length;
        var columns = rows == 0 ? 0 : weights[0].length;
        // a column of its own for each row stands for "no column"
        var width = columns + rows;
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[width + 1];
        var rowOf = new int[width + 1];
        for (var row = 1; row <= rows; row++) {
            augment(weights, columns, row, rowPotential, columnPotential, rowOf);
        }
        var result = new int[rows];
        Arrays.fill(result, -1);
        for (var column = 1; column <= columns; column++) {
            if (rowOf[column] > 0 && weights[rowOf[column] - 1][column - 1] > 0) {
                result[rowOf[column] - 1] = column - 1;
            }
        }
        return result;
    }

    private static void augment(
            double[][] weights,
            int columns,
            int row,
            double[] rowPotential,
            double[] columnPotential,
            int[] rowOf) {
        var width = rowOf.length - 1;
        var cameFrom = new int[width + 1];
        var least = new double[width + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        var used = new boolean[width + 1];
        rowOf[0] = row;
        var column = 0;
        do {
            used[column] = true;
            var current = rowOf[column];
            var delta = Double.POSITIVE_INFINITY;
            var next = 0;
            for (var j = 1; j <= width; j++) {
                if (!used[j]) {
                    var cost = cost(weights, columns, current - 1, j - 1);
                    var reduced = cost - rowPotential[current] - columnPotential[j];
                    if (reduced < least[j]) {
                        least[j] = reduced;
                        cameFrom[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
            }
            for (var j = 0; j <= width; j++) {
                if (used[j]) {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        do {
            var before = cameFrom[column];
            rowOf[column] = rowOf[before];
            column = before;
        } while (column != 0);
    }

    private static double cost(double[][] weights, int columns, int row, int column) {
        return column < columns ? -Math.max(0, weights[row][column]) : 0;
    }
}
