package vn.duthao.evaluation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;

/** Sentences that tell again what has been told. */
class RepeatsTest {

    private static final String LONG = "Sở công khai đầy đủ thủ tục tại nơi tiếp nhận hồ sơ.";

    @Test
    void a_long_sentence_that_comes_back_is_a_repeat_and_a_short_one_is_not() {
        assertThat(repeats(plain(LONG), plain("Không phát sinh."), plain(LONG))).isEqualTo(1);
        assertThat(repeats(plain("Không phát sinh."), plain("Không phát sinh."))).isZero();
    }

    @Test
    void the_same_figures_in_other_words_are_a_repeat() {
        var first = telling("Nhận 12 hồ sơ, xong 10 hồ sơ.", "ho-so.nhan", "ho-so.xong");
        var again = telling("Xong 10 trên 12 hồ sơ.", "ho-so.xong", "ho-so.nhan");

        assertThat(repeats(first, again)).isEqualTo(1);
    }

    @Test
    void a_total_told_again_beside_another_part_is_none() {
        var first = telling("Nhận 12 hồ sơ, xong 10 hồ sơ.", "ho-so.nhan", "ho-so.xong");
        var other = telling("Trong 12 hồ sơ có 2 trễ hạn.", "ho-so.nhan", "ho-so.tre");

        assertThat(repeats(first, other)).isZero();
    }

    private static int repeats(Sentence... sentences) {
        var paragraph = new Block.Paragraph(List.of(sentences));
        var section = new Section("I", "Kết quả", "I", 1, List.of(paragraph), List.of());
        var report =
                new Report(
                        Letterhead.NONE,
                        "",
                        List.of(),
                        List.of(section),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        return Repeats.of(report.placed().toList()).size();
    }

    private static Sentence plain(String text) {
        return Sentence.read(text);
    }

    private static Sentence telling(String text, String... indicators) {
        var slots =
                IntStream.range(0, indicators.length)
                        .mapToObj(i -> new Slot(i, i + 1, Slot.Kind.OBSERVATION, indicators[i], ""))
                        .toList();
        return new Sentence(text, slots, new Origin.AsRead(), null);
    }
}
