package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void the_sum_counts_and_not_the_best_of_each_row() {
        double[][] weights = {{0.9, 0.8}, {0.9, 0.1}};

        assertThat(Assignment.best(weights)).containsExactly(1, 0);
    }

    @Test
    void a_row_without_positive_weight_gets_no_column() {
        double[][] weights = {{0, -1}, {0.5, 0}};

        assertThat(Assignment.best(weights)).containsExactly(-1, 0);
    }

    @Test
    void more_rows_than_columns_leave_the_weakest_out() {
        double[][] weights = {{0.2}, {0.7}, {0.4}};

        assertThat(Assignment.best(weights)).containsExactly(-1, 0, -1);
    }

    @Test
    void nothing_is_assigned_to_nothing() {
        assertThat(Assignment.best(new double[0][0])).isEmpty();
        assertThat(Assignment.best(new double[2][0])).containsExactly(-1, -1);
    }

    @Test
    void it_is_as_good_as_trying_everything() {
        var random = new SplittableRandom(11);
        for (var i = 0; i < 300; i++) {
            var weights = new double[random.nextInt(1, 6)][random.nextInt(1, 6)];
            for (var row : weights) {
                Arrays.setAll(row, c -> random.nextDouble(-0.5, 1));
            }

            var chosen = Assignment.best(weights);

            assertThat(sum(weights, chosen)).isCloseTo(best(weights, 0, 0), within(1e-9));
            assertThat(Arrays.stream(chosen).filter(c -> c >= 0).boxed().toList())
                    .doesNotHaveDuplicates();
        }
    }

    private static double sum(double[][] weights, int[] chosen) {
        var sum = 0.0;
        for (var row = 0; row < chosen.length; row++) {
            sum += chosen[row] < 0 ? 0 : weights[row][chosen[row]];
        }
        return sum;
    }

    private static double best(double[][] weights, int row, int taken) {
        if (row == weights.length) {
            return 0;
        }
        var best = best(weights, row + 1, taken);
        for (var column = 0; column < weights[row].length; column++) {
            if ((taken & 1 << column) == 0 && weights[row][column] > 0) {
                var rest = best(weights, row + 1, taken | 1 << column);
                best = Math.max(best, weights[row][column] + rest);
            }
        }
        return best;
    }
}
