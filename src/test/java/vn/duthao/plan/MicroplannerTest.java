package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.duthao.statistics.SmallCatalogue.CATALOGUE;
import static vn.duthao.statistics.SmallCatalogue.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.FrameSource;
import vn.duthao.phrases.OtherFrames;
import vn.duthao.phrases.Precedents;
import vn.duthao.phrases.Shape;
import vn.duthao.statistics.SmallCatalogue;

class MicroplannerTest {

    private static final String OWN = "so-cong-thuong-dong-thap";
    private static final String PAST = "Giải quyết quá hạn 02 hồ sơ, thuộc lĩnh vực đất đai.";

    private static Frame frame(String agency, List<String> leftOut, boolean open) {
        return new Frame(
                new FrameSource(
                        agency, "so", "bao-cao-cchc", Period.year(2023), "mot-cua.ket-qua", 3),
                PastSentences.PARAGRAPH,
                Frame.Quality.ALIGNED,
                List.of(
                        new FramePart.Words("Giải quyết quá hạn "),
                        new FramePart.Figure("ho-so.qua-han", false, Qualifier.NONE),
                        new FramePart.Words(" hồ sơ.")),
                PAST,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                leftOut,
                open);
    }

    /** The sentences about case files, as planned from own sentences and those of other offices. */
    private static Stream<SentencePlan> planned(List<Frame> own, List<Frame> others) {
        var facts = new Facts(data("ho-so.qua-han=4"), null, CATALOGUE);
        var outline = SmallCatalogue.outline();
        var messages =
                new ContentSelector(CATALOGUE, new SectionRouter(CATALOGUE)).select(facts, outline);
        var plan = new DocumentPlanner().plan(messages, outline, Period.Kind.YEAR);
        return new Microplanner(agency(), Outline.Letter.REPORT, new PlanWords())
                        .aggregate(
                                plan,
                                new Precedents(Period.year(2024), own, OtherFrames.of(others)),
                                facts)
                        .stream()
                        .filter(s -> s.wording() instanceof Wording.Framed);
    }

    private static Agency agency() {
        return new Agency(
                OWN,
                "Sở Công Thương",
                "so",
                null,
                "SCT",
                "",
                "GIÁM ĐỐC",
                "Đồng Tháp",
                "Đồng Tháp",
                "Sở",
                "UBND Tỉnh",
                List.of(),
                null,
                null,
                null,
                List.of(),
                "VT");
    }

    @Test
    void a_sentence_that_claims_what_no_data_prove_is_to_be_confirmed() {
        assertThat(planned(List.of(frame(OWN, List.of(), true)), List.of()))
                .extracting(s -> ((Wording.Framed) s.wording()).carriedOver(), SentencePlan::note)
                .containsExactly(tuple(true, new PlanWords().carriedNote("2023")));
    }

    @Test
    void what_is_left_out_of_an_own_sentence_is_offered_in_a_note() {
        var frame = frame(OWN, List.of(", thuộc lĩnh vực đất đai"), false);

        assertThat(planned(List.of(frame), List.of()))
                .extracting(s -> ((Wording.Framed) s.wording()).carriedOver(), SentencePlan::note)
                .containsExactly(tuple(false, new PlanWords().lastNote("2023", PAST)));
    }

    @Test
    void a_sentence_of_another_office_with_words_of_its_own_is_not_used() {
        var plain = frame("so-khac", List.of(), false);
        var parts = new java.util.ArrayList<>(plain.parts().subList(0, 2));
        parts.add(new FramePart.Words(" hồ sơ hải quan cửa khẩu."));
        var spans = List.<FramePart>of(new FramePart.Words("Cả năm "), parts.get(0), parts.get(1));

        assertThat(planned(List.of(), List.of(plain.with(parts)))).isEmpty();
        assertThat(planned(List.of(), List.of(plain.with(spans)))).hasSize(1);
    }

    @Test
    void the_title_is_that_of_the_last_report() {
        var source =
                new FrameSource(OWN, "so", "bao-cao-cchc", Period.year(2023), FrameSource.TITLE, 9);
        var title =
                new Frame(
                        source,
                        new Shape(-1, Shape.Kind.HEADING, "", 0, 0, 0),
                        Frame.Quality.ALIGNED,
                        List.of(new FramePart.Words("Tình hình cải cách hành chính")),
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of());

        assertThat(planned(List.of(title), List.of()))
                .filteredOn(s -> s.section().equals(FrameSource.TITLE))
                .extracting(s -> ((Wording.Framed) s.wording()).frame())
                .containsExactly(title);
    }

    @Test
    void a_sentence_of_another_office_is_used_only_where_the_data_prove_it() {
        var plain = frame("so-khac", List.of(", thuộc lĩnh vực đất đai"), false);
        var open = frame("so-khac", List.of(), true);

        assertThat(planned(List.of(), List.of(open))).isEmpty();
        assertThat(planned(List.of(), List.of(plain)))
                .extracting(SentencePlan::note)
                .containsOnlyNulls()
                .hasSize(1);
    }
}
