package vn.duthao.check;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum of weights, one column a row at most
 * (Kuhn and Munkres, with potentials: O(rows² × columns)).
 */
final class Assignment {

    private final double[][] weights;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;

    /** The row, from 1, that has the column; 0 for none. Column 0 is where a search begins. */
    private final int[] rowOf;

    /**
     * @param weights one row of equal length for each row
     */
    private Assignment(double[][] weights) {
        this.weights = weights;
        this.columns = weights.length == 0 ? 0 : weights[0].length;
        // a column of its own for each row stands for "no column"
        var width = columns + weights.length;
        this.rowPotential = new double[weights.length + 1];
        this.columnPotential = new double[width + 1];
        this.rowOf = new int[width + 1];
    }

    /** The column of each row, -1 for none. A weight of 0 or less is never chosen. */
    static int[] best(double[][] weights) {
        var assignment = new Assignment(weights);
        for (var row = 1; row <= weights.length; row++) {
            assignment.place(row);
        }
        return assignment.result();
    }

    private int[] result() {
        var result = new int[weights.length];
        Arrays.fill(result, -1);
        for (var column = 1; column <= columns; column++) {
            if (rowOf[column] > 0 && weights[rowOf[column] - 1][column - 1] > 0) {
                result[rowOf[column] - 1] = column - 1;
            }
        }
        return result;
    }

    /** Finds the cheapest chain of moves that gives the row a column. */
    private void place(int row) {
        var cameFrom = new int[rowOf.length];
        var least = new double[rowOf.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        var used = new boolean[rowOf.length];
        rowOf[0] = row;
        var column = 0;
        do {
            used[column] = true;
            column = next(column, used, least, cameFrom);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    /** The nearest column not yet used; potentials move so that the way to it costs nothing. */
    private int next(int column, boolean[] used, double[] least, int[] cameFrom) {
        var row = rowOf[column];
        var nearest = 0;
        var delta = Double.POSITIVE_INFINITY;
        for (var j = 1; j < rowOf.length; j++) {
            if (!used[j]) {
                var reduced = cost(row - 1, j - 1) - rowPotential[row] - columnPotential[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    cameFrom[j] = column;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    nearest = j;
                }
            }
        }
        shift(delta, used, least);
        return nearest;
    }

    private void shift(double delta, boolean[] used, double[] least) {
        for (var j = 0; j < rowOf.length; j++) {
            if (used[j]) {
                rowPotential[rowOf[j]] += delta;
                columnPotential[j] -= delta;
            } else {
                least[j] -= delta;
            }
        }
    }

    private double cost(int row, int column) {
        return column < columns ? -Math.max(0, weights[row][column]) : 0;
    }
}
