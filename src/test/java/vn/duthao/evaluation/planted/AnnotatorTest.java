package vn.duthao.evaluation.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.evaluation.planted.PlantedSamples.observed;
import static vn.duthao.evaluation.planted.PlantedSamples.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the evaluation takes figures of correct reports to state, without asking the checker. */
class AnnotatorTest {

    @Test
    void a_value_that_one_observation_has_is_known_by_value_and_unit() {
        var report =
                report(
                        List.of(
                                observed("ho-so.tiep-nhan", "4903"),
                                observed("tthc.tong-so", "139")),
                        "Cải cách thủ tục hành chính",
                        "Sở nhận 4.903 hồ sơ, có 139 người đến.");

        assertThat(report.figures())
                .extracting(KnownFigure::indicator)
                .containsExactly("ho-so.tiep-nhan");
    }

    @Test
    void a_value_that_two_observations_have_is_not_known() {
        var report =
                report(
                        List.of(
                                observed("ho-so.tiep-nhan", "4903"),
                                observed("ho-so.moi-tiep-nhan", "4903")),
                        "Cải cách thủ tục hành chính",
                        "Sở nhận 4.903 hồ sơ.");

        assertThat(report.figures()).isEmpty();
    }

    @Test
    void a_small_value_needs_the_words_of_its_indicator() {
        var data = List.of(observed("ho-so.ky-truoc", "23"));
        var heading = "Cải cách thủ tục hành chính";

        assertThat(report(data, heading, "Có 23 hồ sơ từ kỳ trước chuyển qua.").figures())
                .hasSize(1);
        assertThat(report(data, heading, "Có 23 hồ sơ được trao thư cảm ơn.").figures()).isEmpty();
    }

    @Test
    void dates_and_numbers_of_documents_are_no_figures() {
        assertThat(
                        NumberReader.numbers(
                                "Kế hoạch số 139/KH-UBND ngày 23/01/2024, quý 2 năm 2024: 04/07 phòng."))
                .extracting(n -> n.number().text())
                .containsExactly("04", "07");
    }

    /** Drafts tell by their slots what their figures state: the other way must come to the same. */
    @Test
    void drafts_read_without_their_slots_are_understood_in_the_same_way() {
        var drafts =
                PlantedSamples.ALL.stream()
                        .filter(r -> r.sample().name().endsWith("(draft)"))
                        .toList();
        var same = 0;
        var other = 0;
        for (var draft : drafts) {
            var sample = draft.sample();
            var bare = Revision.of(sample.report(), Map.of());
            var read =
                    AnnotatedReport.of(
                            new Sample(
                                    sample.name(),
                                    bare,
                                    sample.agency(),
                                    sample.data(),
                                    sample.previous(),
                                    sample.required()),
                            PlantedSamples.CORPUS);
            var bySlot =
                    draft.figures().stream()
                            .collect(
                                    Collectors.toMap(KnownFigure::stretch, KnownFigure::indicator));
            for (var figure : read.figures()) {
                var indicator = bySlot.get(figure.stretch());
                same += figure.indicator().equals(indicator) ? 1 : 0;
                other += indicator != null && !figure.indicator().equals(indicator) ? 1 : 0;
            }
        }
        assertThat(same).isGreaterThan(100);
        assertThat(other).isLessThanOrEqualTo(same / 100);
    }
}
