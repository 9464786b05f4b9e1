package vn.duthao.evaluation.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a ranking is scored. */
class RankingTest {

    @Test
    void a_hit_is_a_wording_that_serves_among_the_first() {
        var ranking = new Ranking(List.of(1, 0, 2), List.of(3, 2, 1));

        assertThat(ranking.hit(1)).isFalse();
        assertThat(ranking.hit(2)).isFalse();
        assertThat(ranking.hit(3)).isTrue();
    }

    @Test
    void the_ideal_order_gains_all_and_nothing_found_gains_nothing() {
        assertThat(new Ranking(List.of(3, 2, 1, 0), List.of(1, 3, 2)).gain(10)).isEqualTo(1);
        assertThat(new Ranking(List.of(0, 0), List.of(3)).gain(10)).isZero();
        assertThat(new Ranking(List.of(), List.of(3)).gain(10)).isZero();
    }

    /** (1 + 7 / log2 3) / (7 + 1 / log2 3). */
    @Test
    void a_better_wording_behind_a_worse_one_is_discounted() {
        var log3 = Math.log(3) / Math.log(2);

        assertThat(new Ranking(List.of(1, 3), List.of(3, 1)).gain(10))
                .isCloseTo((1 + 7 / log3) / (7 + 1 / log3), within(1e-12));
    }

    @Test
    void what_stands_behind_the_first_gains_nothing() {
        assertThat(new Ranking(List.of(0, 3), List.of(3)).gain(1)).isZero();
    }
}
