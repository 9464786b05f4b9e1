package vn.duthao.check.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.JudgedClaim;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Sentence;

/** Which figures of two versions of a report are told to have changed. */
class RevisionTest {

    private static final FigureChecker CHECKER =
            new FigureChecker(Corpus.of(new Catalogue(Map.of(), List.of(), List.of())));

    @Test
    void a_report_did_not_change_against_itself() {
        var sentences = new String[] {"Sở tiếp nhận 640 hồ sơ.", "Sở ban hành 12 văn bản."};

        assertThat(changes(sentences, sentences)).isEmpty();
    }

    @Test
    void another_value_between_the_same_words_is_a_change() {
        assertThat(
                        changes(
                                new String[] {"Sở tiếp nhận 640 hồ sơ, giải quyết 622 hồ sơ."},
                                new String[] {"Sở tiếp nhận 640 hồ sơ, giải quyết 632 hồ sơ."}))
                .containsExactly("622 > 632");
    }

    @Test
    void the_same_value_printed_otherwise_is_none() {
        assertThat(
                        changes(
                                new String[] {"Sở mở 5 lớp tập huấn."},
                                new String[] {"Sở mở 05 lớp tập huấn."}))
                .isEmpty();
    }

    @Test
    void a_count_that_became_a_rate_is_a_change() {
        assertThat(
                        changes(
                                new String[] {"Kết quả đúng hạn đạt 95 hồ sơ."},
                                new String[] {"Kết quả đúng hạn đạt 95% hồ sơ."}))
                .containsExactly("95 > 95%");
    }

    @Test
    void figures_of_new_and_deleted_sentences_appear_and_vanish() {
        assertThat(
                        changes(
                                new String[] {"Sở tiếp nhận 640 hồ sơ.", "Đã trao 15 suất quà."},
                                new String[] {
                                    "Có 07 sáng kiến được công nhận.", "Sở tiếp nhận 640 hồ sơ."
                                }))
                .containsExactly("+ 07", "- 15");
    }

    @Test
    void a_reworded_sentence_keeps_its_figures_and_tells_the_one_it_gained() {
        assertThat(
                        changes(
                                new String[] {"Trong năm, Sở đã tiếp nhận tổng số 640 hồ sơ."},
                                new String[] {
                                    "Trong năm, Sở đã tiếp nhận 641 hồ sơ, có 30 hồ sơ qua bưu"
                                            + " chính."
                                }))
                .containsExactly("640 > 641", "+ 30");
    }

    @Test
    void a_moved_sentence_keeps_its_figures() {
        assertThat(
                        changes(
                                new String[] {
                                    "Sở tiếp nhận 640 hồ sơ.",
                                    "Sở ban hành 12 văn bản.",
                                    "Sở mở 05 lớp tập huấn."
                                },
                                new String[] {
                                    "Sở mở 06 lớp tập huấn.",
                                    "Sở tiếp nhận 640 hồ sơ.",
                                    "Sở ban hành 12 văn bản."
                                }))
                .containsExactly("05 > 06");
    }

    @Test
    void two_reports_with_nothing_in_common_exchange_all_their_figures() {
        var before = sentences(3_000, "Đơn vị thứ %d đã nhận 1%d hồ sơ mới.");
        var after = sentences(3_000, "Phòng mang tên p%d có 2%d người làm việc.");

        assertThat(changes(before, after)).hasSize(6_000);
    }

    private static String[] sentences(int count, String form) {
        return IntStream.range(0, count).mapToObj(i -> form.formatted(i, i)).toArray(String[]::new);
    }

    private static List<String> changes(String[] before, String[] after) {
        return Revision.between(check(before), check(after)).stream()
                .map(
                        change ->
                                switch (change) {
                                    case FigureChange.Changed(var old, var now) ->
                                            text(old) + " > " + text(now);
                                    case FigureChange.Appeared(var now) -> "+ " + text(now);
                                    case FigureChange.Vanished(var old) -> "- " + text(old);
                                })
                .toList();
    }

    private static String text(JudgedClaim judged) {
        return judged.claim().text();
    }

    private static CheckReport check(String... sentences) {
        var block = new Block.Paragraph(Arrays.stream(sentences).map(Sentence::read).toList());
        var report =
                new Report(
                        Letterhead.NONE,
                        "",
                        List.of(block),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of());
        return CHECKER.check(CheckRequest.of("x", report));
    }
}
