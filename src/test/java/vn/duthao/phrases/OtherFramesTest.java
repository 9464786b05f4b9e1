package vn.duthao.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Period;
import vn.duthao.numerals.Qualifier;

class OtherFramesTest {

    private static final Period YEAR = Period.year(2023);
    private static final String LATE = "ho-so.qua-han";
    private static final String NEW = "ho-so.moi";

    @Test
    void what_states_one_of_the_indicators_in_the_section_is_found_in_order() {
        var late = frame("so-a", YEAR, "mot-cua", "Quá hạn: ", LATE);
        var none = zero(frame("so-b", YEAR, "mot-cua", "Tiếp nhận: ", NEW), LATE);
        var elsewhere = frame("so-c", YEAR, "chi-dao", "Quá hạn: ", LATE);
        var both = zero(frame("so-d", YEAR, "mot-cua", "Có: ", LATE), NEW);
        var other = frame("so-e", YEAR, "mot-cua", "Ban hành: ", "van-ban.moi");
        var frames = OtherFrames.of(List.of(late, none, elsewhere, both, other));

        assertThat(frames.stating("mot-cua", Set.of(LATE))).containsExactly(late, none, both);
        assertThat(frames.stating("mot-cua", Set.of(LATE, NEW))).containsExactly(late, none, both);
        assertThat(frames.stating("mot-cua", Set.of())).isEmpty();
        assertThat(frames.all()).containsExactly(late, none, elsewhere, both, other);
    }

    @Test
    void of_sentences_alike_the_last_one_that_is_not_the_agencys_own_is_enough() {
        var old = frame("so-a", Period.year(2021), "mot-cua", "Quá hạn: ", LATE);
        var own = frame("so-b", YEAR, "mot-cua", "Quá hạn: ", LATE);
        var ownToo = frame("so-b", Period.year(2022), "mot-cua", "Quá hạn: ", LATE);
        var first = frame("so-c", Period.year(2020), "mot-cua", "Quá hạn: ", LATE);
        var frames = OtherFrames.of(List.of(old, own, ownToo, first));

        assertThat(frames.without("so-a").stating("mot-cua", Set.of(LATE))).containsExactly(own);
        assertThat(frames.without("so-b").stating("mot-cua", Set.of(LATE))).containsExactly(old);
        assertThat(frames.without("so-b").all()).containsExactly(old, first);
    }

    @Test
    void sentences_of_another_kind_of_period_or_with_other_conditions_are_not_alike() {
        var year = frame("so-a", YEAR, "mot-cua", "Quá hạn: ", LATE);
        var half = frame("so-a", Period.quarter(2023, 1), "mot-cua", "Quá hạn: ", LATE);
        var words = frame("so-a", YEAR, "mot-cua", "Trễ: ", LATE);
        var presumed =
                new Frame(
                        year.source(),
                        year.shape(),
                        year.quality(),
                        year.parts(),
                        year.text(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(NEW));
        var frames = OtherFrames.of(List.of(year, half, words, presumed));

        assertThat(frames.stating("mot-cua", Set.of(LATE)))
                .containsExactly(year, half, words, presumed);
    }

    private static Frame frame(
            String agency, Period period, String section, String words, String indicator) {
        return new Frame(
                new FrameSource(agency, "so", "bao-cao-cchc", period, section, 3),
                new Shape(1, Shape.Kind.PARAGRAPH, "", 0, 0, 0),
                Frame.Quality.ALIGNED,
                List.of(
                        new FramePart.Words(words),
                        new FramePart.Figure(indicator, false, Qualifier.NONE)),
                agency + " " + period.code(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static Frame zero(Frame frame, String indicator) {
        return new Frame(
                frame.source(),
                frame.shape(),
                frame.quality(),
                frame.parts(),
                frame.text(),
                Set.of(indicator),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
