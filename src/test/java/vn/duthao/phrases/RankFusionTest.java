package vn.duthao.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Period;

class RankFusionTest {

    @Test
    void the_sums_of_reciprocal_ranks_order_the_passages() {
        var fused =
                RankFusion.fuse(
                        List.of(
                                List.of(hit("a", "hồ"), hit("b"), hit("c")),
                                List.of(hit("d"), hit("c", "sơ"), hit("a", "sơ"))),
                        9);

        // a: 1/61 + 1/63, c: 1/63 + 1/62, d: 1/61, b: 1/62
        assertThat(texts(fused)).containsExactly("a", "c", "d", "b");
        assertThat(fused.getFirst().score()).isCloseTo(0.0322664585, within(1e-9));
        assertThat(fused.get(1).score()).isCloseTo(0.0320020481, within(1e-9));
        assertThat(fused.getFirst().matched()).containsExactly("hồ", "sơ");
    }

    @Test
    void of_equals_the_first_list_goes_before() {
        var fused = RankFusion.fuse(List.of(List.of(hit("words")), List.of(hit("meaning"))), 9);

        assertThat(texts(fused)).containsExactly("words", "meaning");
    }

    @Test
    void no_more_are_given_than_asked_for_but_more_are_looked_at() {
        var list = List.of(hit("a"), hit("b"), hit("c"));

        assertThat(texts(RankFusion.fuse(List.of(list, list), 2))).containsExactly("a", "b");
        assertThat(RankFusion.depth(2)).isEqualTo(100);
        assertThat(RankFusion.depth(300)).isEqualTo(300);
    }

    private static List<String> texts(List<PassageHit> hits) {
        return hits.stream().map(h -> h.passage().text()).toList();
    }

    private static PassageHit hit(String text, String... matched) {
        return new PassageHit(new Passage(SOURCE, "", text, Set.of()), 1, List.of(matched));
    }

    private static final FrameSource SOURCE =
            new FrameSource("so-a", "so", "bao-cao-cchc", Period.year(2023), "chi-dao", 0);
}
