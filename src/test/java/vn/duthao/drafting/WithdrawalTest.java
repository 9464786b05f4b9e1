package vn.duthao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.duthao.plan.PlanWords;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Origin;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

class WithdrawalTest {

    private static Sentence carried(String text) {
        return new Sentence(
                text, List.of(), new Origin.Precedent("so-a", "2023", "uu-diem", 4, true), null);
    }

    /** What stands in the only section when the sentences that begin so are taken. */
    private static List<Sentence> left(String gone, Sentence... sentences) {
        var section =
                new Section(
                        "1",
                        "Ưu điểm",
                        "III.1",
                        2,
                        List.of(new Block.Bullet("-", 1, List.of(sentences))),
                        List.of());
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
        return new Withdrawal(new PlanWords())
                .of(report, s -> s.text().startsWith(gone)).sections().getFirst().blocks().stream()
                        .flatMap(
                                block ->
                                        block instanceof Block.Bullet(_, _, var all)
                                                ? all.stream()
                                                : Stream.of())
                        .toList();
    }

    @Test
    void a_section_left_empty_has_a_gap_that_offers_what_was_taken() {
        var words = new PlanWords();

        assertThat(left("Kế hoạch", carried("Kế hoạch hoàn thành 99%.")))
                .containsExactly(
                        new Sentence(
                                words.gap(words.wantedText("Ưu điểm")),
                                List.of(),
                                new Origin.Gap(words.wantedText("Ưu điểm")),
                                words.lastNote("2023", "Kế hoạch hoàn thành 99%.")));
    }

    @Test
    void a_section_that_still_tells_something_has_none() {
        assertThat(left("Kế hoạch", carried("Kế hoạch hoàn thành."), carried("Nền nếp tốt.")))
                .extracting(Sentence::text)
                .containsExactly("Nền nếp tốt.");
    }
}
