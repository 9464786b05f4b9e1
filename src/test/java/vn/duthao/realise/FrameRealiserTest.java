package vn.duthao.realise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.plan.PastSentences.frame;
import static vn.duthao.plan.PastSentences.plan;
import static vn.duthao.plan.PastSentences.slot;
import static vn.duthao.plan.PastSentences.words;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.Period;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.FramePart.Movement.Measure;
import vn.duthao.plan.Facts;
import vn.duthao.plan.PlanWords;
import vn.duthao.plan.Wording;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.SmallCatalogue;

class FrameRealiserTest {

    private static Sentence realise(List<Optional<IssuedDocument>> documents, FramePart... parts) {
        var facts =
                new Facts(
                        data(
                                "ho-so.moi=4903",
                                "ho-so.truc-tuyen=7",
                                "ho-so.truc-tiep=70",
                                "kinh-phi=4520740"),
                        data(Period.year(2023), "ho-so.truc-tiep=80", "kinh-phi=4520040"),
                        SmallCatalogue.CATALOGUE);
        var register = new AgencyRegister(List.of(agency("so-a", "Sở A"), agency("so-b", "Sở B")));
        return new FrameRealiser(
                        facts,
                        new TimeWords(Period.year(2024)),
                        new AgencyWords(register.get("so-b"), register),
                        new StandingLaw(SmallCatalogue.CATALOGUE),
                        new PlanWords())
                .realise(new Wording.Framed(frame(parts), documents, false), "ghi chú");
    }

    private static Agency agency(String id, String name) {
        return new Agency(
                id,
                name,
                "so",
                null,
                "S",
                "",
                "GIÁM ĐỐC",
                "Tỉnh",
                "Tỉnh",
                "Sở",
                "UBND Tỉnh",
                List.of(),
                null,
                null,
                null,
                List.of(),
                "");
    }

    private static FramePart figure(String indicator, boolean percent) {
        return new FramePart.Figure(indicator, percent, Qualifier.NONE);
    }

    @Test
    void slots_stand_exactly_where_their_figures_are_printed() {
        var sentence =
                realise(
                        List.of(),
                        words("Sở A nhận "),
                        figure("ho-so.moi", false),
                        words(" hồ sơ, trực tuyến "),
                        figure("ho-so.truc-tuyen", false),
                        words(" ("),
                        figure("ty-le.truc-tuyen", true),
                        words(")."));

        assertThat(sentence.text()).isEqualTo("Sở B nhận 4.903 hồ sơ, trực tuyến 07 (0,14%).");
        assertThat(sentence.slots())
                .containsExactly(
                        new Slot(
                                10, 15, Slot.Kind.OBSERVATION, "ho-so.moi", "2024.xlsx!So lieu!D2"),
                        new Slot(
                                34,
                                36,
                                Slot.Kind.OBSERVATION,
                                "ho-so.truc-tuyen",
                                "2024.xlsx!So lieu!D3"),
                        new Slot(
                                38,
                                43,
                                Slot.Kind.FORMULA,
                                "ty-le.truc-tuyen",
                                "(ho-so.truc-tuyen = 7) / (ho-so.moi = 4.903) × 100"));
        assertThat(sentence.note()).isEqualTo("ghi chú");
        assertThat(sentence.origin())
                .isEqualTo(new Origin.Precedent("so-a", "2023", "chi-dao", 7, false));
    }

    @Test
    void a_value_is_printed_exactly_in_the_unit_of_the_words() {
        var sentence =
                realise(
                        List.of(),
                        words("Chi "),
                        new FramePart.Figure("kinh-phi", false, Qualifier.NONE, 9),
                        words(" tỷ đồng ("),
                        new FramePart.Figure("kinh-phi", false, Qualifier.NONE, 6),
                        words(" triệu đồng), tăng "),
                        new FramePart.Movement("kinh-phi", Measure.DIFFERENCE, true, false, 9),
                        words(" tỷ đồng."));

        assertThat(sentence.text())
                .isEqualTo("Chi 4.520,74 tỷ đồng (4.520.740 triệu đồng), tăng 0,7 tỷ đồng.");
    }

    @Test
    void a_rise_that_became_a_fall_is_told_as_a_fall() {
        var sentence =
                realise(
                        List.of(),
                        words("Hồ sơ trực tiếp tăng "),
                        new FramePart.Movement("ho-so.truc-tiep", Measure.RELATIVE, true, true));

        assertThat(sentence.text()).isEqualTo("Hồ sơ trực tiếp giảm 12,5%");
        assertThat(sentence.slots())
                .extracting(Slot::source)
                .containsExactly("2024.xlsx!So lieu!D4 so với 2023.xlsx!So lieu!D2");
    }

    @Test
    void a_document_is_printed_with_its_date_and_subject() {
        var document = plan("1/KH-SB", "kiểm tra năm 2024", null);
        var sentence =
                realise(
                        List.of(Optional.of(document)),
                        words("Kế hoạch số "),
                        slot("9/KH-SA", "kiểm tra năm 2023", ""),
                        words(" về "),
                        new FramePart.Subject("kiểm tra năm 2023"));

        assertThat(sentence.text())
                .isEqualTo("Kế hoạch số 1/KH-SB ngày 05/3/2024 về kiểm tra năm 2024");
        assertThat(sentence.slots()).extracting(Slot::key).containsExactly("1/KH-SB", "1/KH-SB");
    }

    @Test
    void the_number_of_an_unknown_document_is_a_gap() {
        var sentence =
                realise(
                        List.of(Optional.empty()),
                        words("Kế hoạch số "),
                        slot("9/KH-SA", "kiểm tra năm 2023", ""),
                        words(" về "),
                        new FramePart.Subject("kiểm tra năm 2023"));

        assertThat(sentence.text())
                .isEqualTo("Kế hoạch số [CẦN BỔ SUNG: số, ngày ban hành] về kiểm tra năm 2024");
        assertThat(sentence.slots()).isEmpty();
    }

    @Test
    void a_law_that_nothing_knows_to_stand_is_a_gap() {
        assertThat(
                        realise(List.of(), new FramePart.Standing("1/QĐ", "1/QĐ ngày 01/02/2020"))
                                .text())
                .isEqualTo("[CẦN BỔ SUNG: số, ngày ban hành]");
    }
}
