package vn.duthao.evaluation.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Copies of a report with errors in them. */
class MixTest {

    private static final AnnotatedReport REPORT = PlantedSamples.ALL.getFirst();

    @Test
    void no_copy_has_more_errors_than_its_share_and_none_is_lost() {
        var plantings = slips();

        var copies = Mix.copies(REPORT, plantings, 0.15);

        assertThat(copies.stream().flatMap(c -> c.plantings().stream()))
                .containsExactlyInAnyOrderElementsOf(plantings);
        assertThat(copies)
                .allSatisfy(
                        c ->
                                assertThat((double) c.plantings().size())
                                        .isLessThanOrEqualTo(
                                                Math.round(0.15 * REPORT.linesWithFigures())));
    }

    @Test
    void a_line_of_a_copy_has_one_error() {
        assertThat(Mix.copies(REPORT, slips(), 0.15))
                .allSatisfy(
                        c ->
                                assertThat(c.plantings())
                                        .extracting(p -> REPORT.line(p.edit().sentence()))
                                        .doesNotHaveDuplicates());
    }

    @Test
    void without_a_share_every_error_stands_alone() {
        assertThat(Mix.copies(REPORT, slips(), 0)).allMatch(c -> c.plantings().size() == 1);
    }

    private static List<Planting> slips() {
        return new FigurePlanter(
                        PlantedType.DIGIT_SLIP, (f, _, random) -> Digits.slip(f.number(), random))
                .plantings(REPORT, new SplittableRandom(3));
    }
}
