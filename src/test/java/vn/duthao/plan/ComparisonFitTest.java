package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.statistics.SmallCatalogue;

class ComparisonFitTest {

    private static final String NEW = "ho-so.moi";

    private static boolean holds(String now, String then, String text, FramePart... parts) {
        var facts =
                new Facts(data(NEW + "=" + now), data(NEW + "=" + then), SmallCatalogue.CATALOGUE);
        var past = PastSentences.frame(parts);
        var frame =
                new Frame(
                        past.source(),
                        past.shape(),
                        past.quality(),
                        List.of(parts),
                        text,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of());
        return new ComparisonFit(facts, new PlanWords(), Set.of(NEW)).holds(frame);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, true", "6, 5, false"})
    void words_that_nothing_changed_hold_where_the_values_of_the_section_are_the_same(
            String now, String then, boolean holds) {
        assertThat(holds(now, then, "Cơ cấu các phòng không thay đổi so với năm trước."))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, true", "6, 5, false"})
    void a_figure_that_did_not_change_must_not_have_changed_again(
            String now, String then, boolean holds) {
        var figure = new FramePart.Figure(NEW, false, Qualifier.NONE);

        assertThat(holds(now, then, "Có 05 hồ sơ mới, giữ nguyên như năm 2022.", figure))
                .isEqualTo(holds);
    }

    @Test
    void words_that_nothing_changed_do_not_hold_where_nothing_is_known_of_the_earlier_period() {
        var facts = new Facts(data(NEW + "=5"), null, SmallCatalogue.CATALOGUE);
        var frame = PastSentences.frame(PastSentences.words("Không thay đổi so với năm trước."));
        var said =
                new Frame(
                        frame.source(),
                        frame.shape(),
                        frame.quality(),
                        frame.parts(),
                        "Không thay đổi so với năm trước.",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of());

        assertThat(new ComparisonFit(facts, new PlanWords(), Set.of(NEW)).holds(said)).isFalse();
    }

    @Test
    void a_rise_told_without_its_figure_never_holds() {
        assertThat(holds("6", "5", "Chất lượng hồ sơ tăng so với cùng kỳ năm trước.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phấn đấu Chỉ số CCHC tăng về điểm số so với năm 2023.",
                "Số hồ sơ thanh toán trực tuyến còn ít so với số hồ sơ có nghĩa vụ tài chính.",
                "Sở đã rà soát toàn bộ thủ tục."
            })
    void what_compares_with_no_earlier_period_holds(String text) {
        assertThat(holds("6", "5", text)).isTrue();
    }
}
