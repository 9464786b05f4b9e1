package vn.duthao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 0.8, 1})
    void the_share_of_equal_hashes_estimates_what_two_texts_have_in_common(double share) {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var common = numbers(random, (int) (3000 * share));
            var a = with(common, numbers(random, 3000 - common.size()));
            var b = with(common, numbers(random, 3000 - common.size()));
            var exact = (double) common.size() / (a.size() + b.size() - common.size());

            var alike = Sketch.of(a).alike(Sketch.parse(Sketch.of(b).toString()));

            // four standard errors of 256 draws
            assertThat(alike).isCloseTo(exact, within(4 * 0.5 / 16));
        }
    }

    private static Set<Long> numbers(Random random, int count) {
        var numbers = new HashSet<Long>();
        while (numbers.size() < count) {
            numbers.add(random.nextLong());
        }
        return numbers;
    }

    private static Set<Long> with(Set<Long> some, Set<Long> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
