package vn.duthao.realise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.phrases.Shape;
import vn.duthao.plan.DocumentPlan;
import vn.duthao.plan.DocumentPlan.SectionPlan;
import vn.duthao.plan.SentencePlan;
import vn.duthao.plan.Wording;
import vn.duthao.report.Block;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

class ReportTreeTest {

    private static SectionPlan section(
            String id, String number, boolean required, SectionPlan... below) {
        var section =
                new OutlineSection(
                        id,
                        number,
                        id,
                        List.of(),
                        List.of(),
                        number.equals("-"),
                        required,
                        Set.of(),
                        List.of(),
                        new OutlineSection.DocumentUse(List.of(), List.of()),
                        OutlineSection.Words.CARRIED,
                        null,
                        List.of());
        return new SectionPlan(section, List.of(), List.of(below));
    }

    private static PhraseRealiser.PlacedSentence placed(
            String section, int block, Shape.Kind kind, String text) {
        var shape = new Shape(block, kind, "", 0, 0, 0);
        return new PhraseRealiser.PlacedSentence(
                new SentencePlan(section, shape, new Wording.Stated(text, section), null),
                Sentence.read(text));
    }

    /** The sections where each has a heading, and the sentences stand in two blocks. */
    private static List<Section> tree(
            List<SectionPlan> sections, PhraseRealiser.PlacedSentence... sentences) {
        var plan = new DocumentPlan(sections);
        var placed = new ArrayList<PhraseRealiser.PlacedSentence>();
        plan.allSections()
                .map(s -> placed(s.section().id(), 0, Shape.Kind.HEADING, s.section().id()))
                .forEach(placed::add);
        placed.addAll(List.of(sentences));
        return new ReportTree(placed).sections(plan);
    }

    private static List<String> paths(List<Section> sections) {
        return sections.stream().flatMap(Section::withDescendants).map(Section::path).toList();
    }

    @Test
    void numbers_follow_the_style_of_each_level() {
        var letters =
                IntStream.range(0, 6)
                        .mapToObj(i -> section("muc" + i, "a", true))
                        .toArray(SectionPlan[]::new);
        var sections =
                List.of(
                        section("mot", "I", true),
                        section("hai", "V", true, section("phan", "1", true, letters)));

        assertThat(paths(tree(sections)))
                .containsExactly(
                        "I", "II", "II.1", "II.1.a", "II.1.b", "II.1.c", "II.1.d", "II.1.đ",
                        "II.1.e");
    }

    @Test
    void a_section_left_out_takes_no_number() {
        var sections =
                List.of(
                        section("mot", "I", true),
                        section("trong", "II", false),
                        section("ba", "III", true));

        assertThat(tree(sections))
                .extracting(s -> s.number() + " " + s.heading())
                .containsExactly("I mot", "II ba");
    }

    @Test
    void sentences_of_one_block_share_a_paragraph() {
        var blocks =
                tree(
                                List.of(section("mot", "I", false)),
                                placed("mot", 3, Shape.Kind.PARAGRAPH, "Một."),
                                placed("mot", 3, Shape.Kind.PARAGRAPH, "Hai."),
                                placed("mot", 5, Shape.Kind.PARAGRAPH, "Ba."))
                        .getFirst()
                        .blocks();

        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(Stream.of("Một.", "Hai.").map(Sentence::read).toList()),
                        new Block.Paragraph(List.of(Sentence.read("Ba."))));
    }

    @Test
    void a_list_item_of_an_inline_section_begins_with_its_heading_once() {
        var blocks =
                tree(
                                List.of(section("mot", "I", true, section("Kết quả", "-", false))),
                                placed("Kết quả", 3, Shape.Kind.BULLET, "đã họp."),
                                placed("Kết quả", 3, Shape.Kind.BULLET, "nhận 02 đơn."))
                        .getFirst()
                        .blocks();

        assertThat(blocks)
                .containsExactly(
                        new Block.Bullet(
                                "",
                                0,
                                Stream.of("Kết quả: đã họp.", "Nhận 02 đơn.")
                                        .map(Sentence::read)
                                        .toList()));
    }

    @Test
    void a_paragraph_of_an_inline_section_stands_below_its_heading_and_begins_with_a_capital() {
        var blocks =
                tree(
                                List.of(section("mot", "I", true, section("Kết quả", "-", false))),
                                placed("Kết quả", 3, Shape.Kind.PARAGRAPH, "đã họp."))
                        .getFirst()
                        .blocks();

        assertThat(blocks)
                .containsExactly(
                        new Block.Bullet("-", 1, List.of(Sentence.read("Kết quả:"))),
                        new Block.Paragraph(List.of(Sentence.read("Đã họp."))));
    }
}
