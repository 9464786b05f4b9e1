package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.plan.PastSentences.frame;
import static vn.duthao.plan.PastSentences.saying;
import static vn.duthao.plan.PastSentences.words;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.Shape;
import vn.duthao.statistics.SmallCatalogue;

class FrameFitTest {

    private static final String LATE = "ho-so.qua-han";
    private static final String NEW = "ho-so.moi";

    private static FrameFit given(String... values) {
        return new FrameFit(new Facts(data(values), null, SmallCatalogue.CATALOGUE));
    }

    private static FramePart figure(String indicator) {
        return new FramePart.Figure(indicator, false, Qualifier.NONE);
    }

    private static Frame zero() {
        return saying(frame(words("Không có.")), Set.of(LATE), Set.of(), Set.of());
    }

    @Test
    void words_that_nothing_arose_are_false_where_something_did() {
        assertThat(given(LATE + "=2").fits(zero())).isFalse();
        assertThat(given(LATE + "=0").fits(zero())).isTrue();
    }

    @Test
    void words_that_nothing_arose_are_confirmed_by_a_zero_only() {
        assertThat(given(LATE + "=0").confirmed(zero())).isTrue();
        assertThat(given(NEW + "=0").confirmed(zero())).isFalse();
    }

    @Test
    void words_that_take_something_to_have_arisen_are_false_of_a_zero() {
        var plain = frame(words("Hồ sơ quá hạn đã có thư xin lỗi."));
        var presuming =
                new Frame(
                        plain.source(),
                        plain.shape(),
                        plain.quality(),
                        plain.parts(),
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(LATE));

        assertThat(given(LATE + "=0").fits(presuming)).isFalse();
        assertThat(given(LATE + "=1").fits(presuming)).isTrue();
    }

    @Test
    void words_that_say_all_need_equal_figures() {
        var all = saying(frame(words("Tất cả.")), Set.of(), Set.of(), Set.of(NEW, LATE));

        assertThat(given(NEW + "=5", LATE + "=5.0").fits(all)).isTrue();
        assertThat(given(NEW + "=5", LATE + "=4").fits(all)).isFalse();
    }

    @Test
    void a_sentence_does_not_tell_only_figures_that_have_become_zero() {
        var sentence = frame(figure(LATE), words(" hồ sơ"));

        assertThat(given(LATE + "=0").fits(sentence)).isFalse();
        assertThat(given(LATE + "=0").fits(saying(sentence, Set.of(), Set.of(LATE), Set.of())))
                .isTrue();
        assertThat(given(LATE + "=0", NEW + "=3").fits(frame(figure(LATE), figure(NEW)))).isTrue();
    }

    @Test
    void a_table_cell_may_become_zero() {
        var cell = new Shape(4, Shape.Kind.CELL, "", 1, 2, 1);

        assertThat(given(LATE + "=0").fits(frame(cell, figure(LATE)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023, false", "2024, true", "2030, true"})
    void a_programme_is_told_until_its_last_year_is_over(int lastYear, boolean fits) {
        var programme =
                new FramePart.Time(FramePart.Time.Role.PROGRAMME, lastYear, "giai đoạn 2021 - …");

        assertThat(given().fits(frame(programme))).isEqualTo(fits);
    }

    @Test
    void a_figure_needs_a_value_and_words_that_do_not_loosen_it() {
        var nearly = new FramePart.Figure(NEW, false, Qualifier.NEARLY);

        assertThat(given(NEW + "=5").fits(frame(figure(NEW)))).isTrue();
        assertThat(given().fits(frame(figure(NEW)))).isFalse();
        assertThat(given(NEW + "=5").fits(frame(nearly))).isFalse();
    }

    @Test
    void a_figure_that_needs_many_decimals_in_the_unit_of_the_words_does_not_fit() {
        var spent = new FramePart.Figure("kinh-phi", false, Qualifier.NONE, 9);

        assertThat(given("kinh-phi=4520740").fits(frame(spent))).isTrue();
        assertThat(given("kinh-phi=4520740.25").fits(frame(spent))).isFalse();
    }

    @Test
    void words_that_nothing_arose_are_proved_by_a_zero_only() {
        assertThat(given(LATE + "=0").proved(zero())).isTrue();
        assertThat(given(NEW + "=0").proved(zero())).isFalse();
        assertThat(given().proved(frame(words("Đã họp.")))).isTrue();
    }

    @Test
    void a_sentence_that_claims_what_no_data_prove_is_never_proved() {
        var plain = frame(words("Đã họp."));
        var open =
                new Frame(
                        plain.source(),
                        plain.shape(),
                        plain.quality(),
                        plain.parts(),
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        true);

        assertThat(given().proved(open)).isFalse();
    }

    @Test
    void an_unaligned_sentence_never_fits() {
        var plain = frame(words("Đã họp."));
        var unaligned =
                new Frame(
                        plain.source(),
                        plain.shape(),
                        Frame.Quality.UNALIGNED,
                        List.of(),
                        "Đã họp.",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of());

        assertThat(given().fits(plain)).isTrue();
        assertThat(given().fits(unaligned)).isFalse();
    }
}
