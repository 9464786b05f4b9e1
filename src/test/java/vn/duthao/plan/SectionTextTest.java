package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.Shape;

class SectionTextTest {

    private static final Shape ITEM = new Shape(7, Shape.Kind.BULLET, "1.", 1, 0, 0);

    private static SectionText text(@Nullable Shape usual, boolean inline) {
        return new SectionText("kien-nghi", new PlanWords(), usual, inline);
    }

    private static void use(SectionText text, Shape shape, FramePart... parts) {
        var made = PastSentences.frame(shape, parts);
        var told = new StringBuilder();
        made.parts().forEach(p -> told.append(p instanceof FramePart.Words(var w) ? w : "5"));
        var frame =
                new Frame(
                        made.source(),
                        shape,
                        made.quality(),
                        made.parts(),
                        told.toString(),
                        made.zeros(),
                        made.zeroFigures(),
                        made.equalFigures(),
                        made.presumed());
        text.use(new DocumentMatch.Matched(frame, List.of()), shape, false, "so-a");
    }

    private static FramePart[] lead(String end) {
        return new FramePart[] {
            PastSentences.words("Sở nêu "),
            new FramePart.Figure("kien-nghi", false, Qualifier.NONE),
            PastSentences.words(" kiến nghị" + end)
        };
    }

    @Test
    void what_a_sentence_leads_in_are_items_as_the_office_numbers_them() {
        var text = text(ITEM, false);
        use(text, PastSentences.PARAGRAPH, lead(":"));

        assertThat(text.leading()).containsExactly("kien-nghi");
        assertThat(text.shapeForMore())
                .extracting(Shape::kind, Shape::marker)
                .containsExactly(Shape.Kind.BULLET, "1.");
    }

    @Test
    void behind_a_whole_sentence_stands_a_paragraph() {
        var text = text(ITEM, false);
        use(text, PastSentences.PARAGRAPH, lead("."));

        assertThat(text.leading()).isEmpty();
        assertThat(text.shapeForMore().kind()).isEqualTo(Shape.Kind.PARAGRAPH);
    }

    @Test
    void a_dash_paragraph_goes_on_while_it_is_the_only_one() {
        var dash = new Shape(3, Shape.Kind.BULLET, "-", 1, 0, 0);
        var text = text(null, true);
        use(text, dash, lead("."));

        assertThat(text.shapeForMore()).isEqualTo(dash);

        use(text, new Shape(4, Shape.Kind.BULLET, "-", 1, 0, 0), PastSentences.words("Sở họp."));

        assertThat(text.shapeForMore().block()).isNotIn(3, 4);
    }
}
