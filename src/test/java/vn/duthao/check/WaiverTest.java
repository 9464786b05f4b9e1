package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Corpus;
import vn.duthao.notice.Notice;

/** What a reviewer has accepted is silent and listed. */
class WaiverTest {

    private static final String SLIP = "Sở thực hiện theo kế hoạch của của UBND Tỉnh.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SLIP,
                "  sở thực hiện theo  kế hoạch của của ubnd tỉnh. ",
                "theo kế hoạch của của",
                "kế hoạch của củ"
            })
    void a_finding_of_the_rule_in_the_sentence_or_a_distinctive_part_of_it_is_accepted(
            String sentence) {
        var outcome = check(waiver("doubled-word", sentence));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.waived())
                .singleElement()
                .satisfies(
                        w -> {
                            assertThat(w.finding().text()).isEqualTo("của của");
                            assertThat(w.waiver().reason()).isEqualTo("trích nguyên văn");
                        });
    }

    @Test
    void a_part_too_short_to_be_distinctive_another_rule_or_sentence_accepts_nothing() {
        assertThat(check(waiver("doubled-word", "của của")).findings()).hasSize(1);
        assertThat(check(waiver("stale-period", SLIP)).findings()).hasSize(1);
        assertThat(check(waiver("doubled-word", SLIP + " Hết.")).findings()).hasSize(1);
    }

    @Test
    void what_is_missing_is_accepted_by_its_name() {
        var nowhere = new Place("", "", "", Integer.MAX_VALUE);
        var finding =
                new Finding(
                        "required-figure-missing",
                        Severity.WARNING,
                        "",
                        nowhere,
                        0,
                        0,
                        Notice.of("check.required-figure-missing", "Số cuộc đối thoại", "3", "a!b"),
                        "3",
                        List.of());

        assertThat(waiver("required-figure-missing", "Số cuộc đối thoại").covers(finding)).isTrue();
        assertThat(waiver("required-figure-missing", "Số cuộc họp báo").covers(finding)).isFalse();
    }

    @Test
    void a_waiver_holds_until_the_end_of_its_last_day() {
        var last = LocalDate.of(2025, 6, 30);
        var waiver = new Waiver("doubled-word", SLIP, "trích nguyên văn", last);

        assertThat(waiver.holdsOn(last)).isTrue();
        assertThat(waiver.holdsOn(last.plusDays(1))).isFalse();
        assertThat(waiver("doubled-word", SLIP).holdsOn(LocalDate.MAX)).isTrue();
    }

    private static Waiver waiver(String rule, String sentence) {
        return new Waiver(rule, sentence, "trích nguyên văn", null);
    }

    private static CheckReport check(Waiver waiver) {
        var report = ReportText.parse("# I Kết quả\n" + SLIP, new ArrayList<>());
        var corpus = Corpus.of(new Catalogue(Map.of(), List.of(), List.of()));
        return new FigureChecker(corpus)
                .check(CheckRequest.of("fixture", report).waiving(List.of(waiver)));
    }
}
