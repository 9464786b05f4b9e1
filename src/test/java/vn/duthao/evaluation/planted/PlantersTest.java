package vn.duthao.evaluation.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.duthao.report.Placed;

/** What is planted in the project's own reports. */
class PlantersTest {

    private static final List<AnnotatedReport> REPORTS = PlantedSamples.ALL;
    private static final List<List<Planting>> CHOSEN =
            new Harvest(PlantedSuite.SEED).choose(REPORTS, Planters.all());

    /** Types that put another number where a known figure stands. */
    private static final Set<PlantedType> FIGURES =
            EnumSet.of(
                    PlantedType.DIGIT_SLIP,
                    PlantedType.TRANSPOSITION,
                    PlantedType.MAGNITUDE,
                    PlantedType.NEIGHBOUR,
                    PlantedType.PREVIOUS_PERIOD,
                    PlantedType.CUMULATIVE,
                    PlantedType.RATE_MISFIT,
                    PlantedType.ROUNDING,
                    PlantedType.PART_CHANGED,
                    PlantedType.TOTAL_CHANGED,
                    PlantedType.RANK_OR_COUNT);

    @ParameterizedTest
    @EnumSource
    void every_error_is_planted_150_times_and_every_control_50(PlantedType type) {
        var planted = CHOSEN.stream().flatMap(List::stream).filter(p -> p.type() == type).count();

        assertThat(planted).isGreaterThanOrEqualTo(type.isControl() ? 50 : Harvest.ERRORS);
    }

    @Test
    void nothing_is_planted_twice() {
        CHOSEN.forEach(plantings -> assertThat(plantings).doesNotHaveDuplicates());
    }

    @Test
    void the_same_seed_plants_the_same() {
        assertThat(new Harvest(PlantedSuite.SEED).choose(REPORTS, Planters.all()))
                .isEqualTo(CHOSEN);
    }

    @Test
    void another_seed_plants_otherwise() {
        assertThat(new Harvest(7).choose(REPORTS, Planters.all())).isNotEqualTo(CHOSEN);
    }

    @Test
    void a_planting_changes_one_sentence_and_no_other() {
        for (var i = 0; i < REPORTS.size(); i++) {
            var before = texts(REPORTS.get(i).sample().report());
            for (var planting : some(CHOSEN.get(i))) {
                var copy = new Copy(REPORTS.get(i), List.of(planting));
                var after = texts(copy.revised());
                var gone = new ArrayList<>(before);
                after.forEach(gone::remove);
                var come = new ArrayList<>(after);
                before.forEach(come::remove);

                assertThat(gone).as("%s", planting).hasSize(planting.edit().added() ? 0 : 1);
                assertThat(come).as("%s", planting).hasSize(copy.text(planting).isEmpty() ? 0 : 1);
            }
        }
    }

    @Test
    void a_planted_number_is_not_what_the_statistics_say() {
        for (var i = 0; i < REPORTS.size(); i++) {
            var data = REPORTS.get(i).sample().data();
            for (var planting : CHOSEN.get(i)) {
                if (FIGURES.contains(planting.type())) {
                    var number = new PrintedNumber(planting.edit().with());
                    var told = data.find(planting.indicators().iterator().next()).orElseThrow();
                    assertThat(number.states(told.value())).as("%s", planting).isFalse();
                }
            }
        }
    }

    @Test
    void a_planted_rate_fits_no_usual_denominator() {
        for (var i = 0; i < REPORTS.size(); i++) {
            var truth = new Truth(REPORTS.get(i));
            for (var planting : CHOSEN.get(i)) {
                if (planting.type() == PlantedType.RATE_MISFIT) {
                    var number = new PrintedNumber(planting.edit().with());
                    assertThat(truth.rates(planting.indicators().iterator().next()))
                            .as("%s", planting)
                            .noneMatch(number::states);
                }
            }
        }
    }

    @Test
    void a_slip_of_the_hand_changes_the_value_and_not_its_leading_zero() {
        CHOSEN.stream()
                .flatMap(List::stream)
                .filter(
                        p ->
                                p.type() == PlantedType.DIGIT_SLIP
                                        || p.type() == PlantedType.TRANSPOSITION)
                .forEach(
                        p -> {
                            var with = p.edit().with();
                            assertThat(new PrintedNumber(with).value())
                                    .isNotEqualByComparingTo(new PrintedNumber(p.before()).value());
                            assertThat(with.startsWith("0"))
                                    .as("%s", p)
                                    .isEqualTo(
                                            p.before().startsWith("0") && p.before().length() > 1);
                        });
    }

    @Test
    void an_indicator_is_left_out_everywhere() {
        for (var i = 0; i < REPORTS.size(); i++) {
            var report = REPORTS.get(i);
            for (var planting : CHOSEN.get(i)) {
                if (planting.type() == PlantedType.MISSING_INDICATOR) {
                    var left = Revision.of(report.sample().report(), texts(report, planting));
                    assertThat(new Annotator(report.sample()).figures(Line.of(left)))
                            .extracting(KnownFigure::indicator)
                            .doesNotContainAnyElementsOf(planting.indicators());
                }
            }
        }
    }

    @Test
    void an_invented_figure_is_no_observation() {
        for (var i = 0; i < REPORTS.size(); i++) {
            var values =
                    REPORTS.get(i).sample().data().observations().stream()
                            .map(o -> o.value().toPlainString())
                            .collect(Collectors.toSet());
            for (var planting : CHOSEN.get(i)) {
                if (planting.type() == PlantedType.INVENTED_FIGURE) {
                    assertThat(NumberReader.numbers(planting.edit().with()))
                            .as("%s", planting)
                            .hasSize(1)
                            .noneMatch(n -> values.contains(n.number().value().toPlainString()));
                }
            }
        }
    }

    @Test
    void a_changed_citation_is_another() {
        CHOSEN.stream()
                .flatMap(List::stream)
                .filter(p -> p.type().id().startsWith("citation"))
                .forEach(p -> assertThat(p.edit().with()).isNotEqualTo(p.before()));
    }

    private static Map<Integer, String> texts(AnnotatedReport report, Planting planting) {
        var edit = planting.edit();
        return Map.of(edit.sentence(), edit.apply(report.text(edit.sentence())));
    }

    private static List<Planting> some(List<Planting> plantings) {
        return plantings.stream().limit(40).toList();
    }

    private static List<String> texts(vn.duthao.report.Report report) {
        return report.placed().map(Placed::sentence).map(s -> s.text()).toList();
    }
}
