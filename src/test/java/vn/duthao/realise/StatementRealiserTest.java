package vn.duthao.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.duthao.plan.Facts;
import vn.duthao.plan.PlanWords;
import vn.duthao.plan.Wording;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.statistics.SmallCatalogue;

class StatementRealiserTest {

    private static Sentence state(String template) {
        var facts =
                new Facts(
                        data("ho-so.moi=5", "ty-le.truc-tuyen=94.50"),
                        null,
                        SmallCatalogue.CATALOGUE);
        var period = facts.data().period();
        return new StatementRealiser(
                        facts, Map.of("period", "năm 2024"), new TimeWords(period), new PlanWords())
                .realise(new Wording.Stated(template, "ho-so.moi"), null);
    }

    @Test
    void slots_are_filled_in_place_with_their_sources() {
        var sentence = state("⟦period⟧ nhận ⟦ho-so.moi⟧ hồ sơ, đạt ⟦ty-le.truc-tuyen⟧.");

        assertThat(sentence.text()).isEqualTo("năm 2024 nhận 05 hồ sơ, đạt 94,5%.");
        assertThat(sentence.slots())
                .containsExactly(
                        new Slot(0, 8, Slot.Kind.PERIOD, "period", ""),
                        new Slot(
                                14, 16, Slot.Kind.OBSERVATION, "ho-so.moi", "2024.xlsx!So lieu!D2"),
                        new Slot(
                                28,
                                33,
                                Slot.Kind.OBSERVATION,
                                "ty-le.truc-tuyen",
                                "2024.xlsx!So lieu!D3"));
        assertThat(sentence.origin()).isEqualTo(new Origin.Formula("ho-so.moi"));
    }

    @Test
    void a_slot_without_value_is_a_gap() {
        var sentence = state("Quá hạn ⟦ho-so.qua-han⟧.");

        assertThat(sentence.text()).isEqualTo("Quá hạn [CẦN BỔ SUNG: số liệu “ho-so.qua-han”].");
        assertThat(sentence.slots()).isEmpty();
    }
}
