package vn.duthao.evaluation.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.duthao.check.Finding;
import vn.duthao.check.Place;
import vn.duthao.check.Severity;
import vn.duthao.notice.Notice;

/** What follows from what was planted in a copy. */
class CopyTest {

    private static final String TOLD = "Nội dung được chấm qua 03 tiêu chí, đạt 6,75 điểm.";
    private static final AnnotatedReport REPORT =
            PlantedSamples.report(List.of(), "Kết quả", TOLD, "Sở đã kiểm tra.");

    @Test
    void a_figure_wanted_went_with_the_line_that_was_taken_away_or_moved() {
        var gone = planting(PlantedType.MISSING_INDICATOR, TOLD, "");
        var moved = planting(PlantedType.OTHER_SECTION, "Nội dung", "Nội dung tài chính công");
        var slip = planting(PlantedType.DIGIT_SLIP, "6,75", "6,57");

        assertThat(follows(gone, missing("3"))).isTrue();
        assertThat(follows(gone, missing("5"))).isFalse();
        assertThat(follows(moved, missing("3"))).isTrue();
        assertThat(follows(slip, missing("3"))).isFalse();
    }

    @Test
    void what_is_found_in_a_line_given_to_another_domain_follows_from_that() {
        var moved = planting(PlantedType.OTHER_SECTION, "Nội dung", "Nội dung tài chính công");
        var copy = new Copy(REPORT, List.of(moved));
        var text = copy.text(moved);

        assertThat(copy.follows(moved, finding(new Place("I", "Kết quả", text, 1), null))).isTrue();
        assertThat(
                        copy.follows(
                                moved,
                                finding(new Place("I", "Kết quả", "Sở đã kiểm tra.", 2), null)))
                .isFalse();
    }

    private static Planting planting(PlantedType type, String before, String with) {
        var at = TOLD.indexOf(before);
        var sentence = REPORT.sentences().findFirst().orElseThrow().index();
        var edit = new Edit(sentence, at, at + before.length(), with);
        return new Planting(type, edit, before, Set.of(), List.of());
    }

    private static boolean follows(Planting planting, Finding finding) {
        return new Copy(REPORT, List.of(planting)).follows(planting, finding);
    }

    private static Finding missing(String expected) {
        return finding(new Place("", "", "", Integer.MAX_VALUE), expected);
    }

    private static Finding finding(
            Place place, @org.jspecify.annotations.Nullable String expected) {
        var message = Notice.of("check.required-figure-missing", "Số tiêu chí", "", "");
        return new Finding(
                "required-figure-missing",
                Severity.WARNING,
                "",
                place,
                0,
                0,
                message,
                expected,
                List.of());
    }
}
