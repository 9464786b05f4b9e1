package vn.duthao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Indicator;
import vn.duthao.statistics.IndicatorMatcher.NamedFigure;

class IndicatorMatcherTest {

    private static final Catalogue CATALOGUE = SmallCatalogue.CATALOGUE;
    private final IndicatorMatcher matcher = new IndicatorMatcher(CATALOGUE);

    private String match(String name, String unit) {
        return matcher.match(List.of(new NamedFigure(name, unit)), Set.of())
                .getFirst()
                .map(Indicator::id)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Số lượng hồ sơ TTHC đã tiếp nhận,               hồ sơ,  ho-so.tiep-nhan
                    Tổng số HS thủ tục hành chính tiếp nhận trong kỳ báo cáo, hồ sơ, ho-so.tiep-nhan
                    Hồ sơ giải quyết sớm hạn,                       hồ sơ,  ho-so.truoc-han
                    Số hồ sơ trễ hạn đã giải quyết,                 hồ sơ,  ho-so.qua-han
                    Tỷ lệ hồ sơ được tiếp nhận trực tuyến,          %,      ty-le.truc-tuyen
                    Tổng số hồ sơ tiếp nhận (01/01/2021 - 31/8/2021), hồ sơ, ho-so.tiep-nhan
                    """)
    void finds_the_indicator_of_other_words(String name, String unit, String expected) {
        assertThat(match(name, unit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Số hồ sơ giải quyết trước hạn và đúng hạn,  hồ sơ
                    Số hồ sơ giải quyết trong hạn,              hồ sơ
                    Số hồ sơ chưa giải quyết quá hạn,           hồ sơ
                    Số hồ sơ tiếp nhận trực tiếp và qua bưu chính, hồ sơ
                    Số hồ sơ đã tiếp nhận,                      %
                    Số nhiệm vụ được giao,                      văn bản
                    Số hồ sơ lĩnh vực đất đai đã tiếp nhận,     hồ sơ
                    Số hồ sơ tối thiểu tiếp nhận mỗi tháng,     hồ sơ
                    Kinh phí đã chi,                            tỷ đồng
                    Số cuộc họp,                                cuộc
                    """)
    void leaves_alone_what_only_looks_alike(String name, String unit) {
        assertThat(match(name, unit)).isEqualTo("none");
    }

    @Test
    void tone_marks_may_stand_on_either_vowel() {
        assertThat(new NameWords().sameWords("Số hoá đơn", "số hóa đơn")).isTrue();
    }

    @Test
    void an_indicator_is_given_once_and_to_none_of_two_equals() {
        var twice =
                matcher.match(
                        List.of(
                                new NamedFigure("Số hồ sơ đã giải quyết", "hồ sơ"),
                                new NamedFigure("Hồ sơ giải quyết xong", "hồ sơ")),
                        Set.of());

        assertThat(twice).containsOnly(Optional.empty());
    }

    @Test
    void an_indicator_that_the_file_names_itself_is_given_to_nobody_else() {
        var figures = List.of(new NamedFigure("Số hồ sơ đã giải quyết", "hồ sơ"));

        assertThat(matcher.match(figures, Set.of("ho-so.da-giai-quyet")))
                .containsExactly(Optional.empty());
    }

    /** The hardest case: a catalogue that lacks the indicator but has all its siblings. */
    @Test
    void no_sibling_takes_the_place_of_an_indicator_that_the_catalogue_lacks() {
        for (var indicator : CATALOGUE.all()) {
            var others = new LinkedHashMap<>(CATALOGUE.indicators());
            others.remove(indicator.id());
            var without = new IndicatorMatcher(new Catalogue(others, List.of(), List.of()));

            var match =
                    without.match(
                            List.of(new NamedFigure(indicator.name(), indicator.unit())), Set.of());

            assertThat(match).as(indicator.name()).containsExactly(Optional.empty());
        }
    }

    @Test
    void every_indicator_is_found_by_its_own_name() {
        var figures =
                CATALOGUE.all().stream().map(i -> new NamedFigure(i.name(), i.unit())).toList();

        assertThat(matcher.match(figures, Set.of()))
                .isEqualTo(CATALOGUE.all().stream().map(Optional::of).toList());
    }

    private static final class NameWords {
        private final NameRules rules = YamlResource.read("names.yaml", NameRules.class);

        boolean sameWords(String one, String other) {
            return rules.compared(one).words().equals(rules.compared(other).words());
        }
    }
}
