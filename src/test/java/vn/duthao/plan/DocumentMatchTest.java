package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.plan.PastSentences.frame;
import static vn.duthao.plan.PastSentences.plan;
import static vn.duthao.plan.PastSentences.slot;
import static vn.duthao.plan.PastSentences.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.statistics.IssuedDocument;

class DocumentMatchTest {

    private static final String REFORM = "cải cách hành chính năm";
    private static final FramePart OWN = slot("9/KH-SA", REFORM + " 2023", "");
    private static final FramePart ABOVE = slot("9/KH-UBND", REFORM + " 2023", "UBND Tỉnh");

    private static DocumentMatch.Matched match(Frame frame, IssuedDocument... documents) {
        return new DocumentMatch(List.of(documents), "Sở A").match(frame, Set.of(), "chi-dao");
    }

    @Test
    void the_basis_of_the_own_document_goes_before_a_likelier_document() {
        var own = plan("1/KH-SA", REFORM, "Sở A", "2/KH-UBND");
        var likelier = plan("3/KH-UBND", REFORM, "UBND Tỉnh");
        var basis = plan("2/KH-UBND", REFORM + " và chuyển đổi số", "UBND Tỉnh");

        assertThat(match(frame(ABOVE, words(", "), OWN), likelier, basis, own).documents())
                .containsExactly(Optional.of(basis), Optional.of(own));
    }

    @Test
    void no_document_fills_two_slots() {
        var only = plan("1/KH-SA", REFORM, null);
        var twoSlots = frame(OWN, words(" thay thế Kế hoạch số "), OWN);

        assertThat(match(twoSlots, only).documents())
                .containsExactly(Optional.of(only), Optional.empty());
    }

    @Test
    void a_document_about_something_else_is_no_counterpart() {
        var matched = match(frame(OWN), plan("1/KH-SA", "phòng cháy chữa cháy cơ quan", null));

        assertThat(matched.known()).isEmpty();
        assertThat(matched.mayLeaveTheRestOpen()).isFalse();
    }

    @Test
    void a_standing_document_may_stay_open() {
        var standing = new FramePart.Issued("9/KH-SA", "Kế hoạch", "", REFORM, "", true);

        assertThat(match(frame(standing)).mayLeaveTheRestOpen()).isTrue();
    }

    @Test
    void a_basis_may_stay_open_only_beside_an_own_document_that_is_known() {
        var sentence = frame(ABOVE, words(", "), OWN);

        assertThat(match(sentence, plan("1/KH-SA", REFORM, null)).mayLeaveTheRestOpen()).isTrue();
        assertThat(match(sentence).mayLeaveTheRestOpen()).isFalse();
    }

    @Test
    void a_list_is_as_long_as_there_are_documents_that_fit_it() {
        var list = frame(OWN, words(", Kế hoạch số "), OWN);
        var first = plan("1/KH-SA", REFORM, null);
        var second = plan("2/KH-SA", REFORM, null);
        var third = plan("3/KH-SA", REFORM, null);

        assertThat(match(list, first, second, third).known())
                .containsExactlyInAnyOrder(first, second, third);
        assertThat(match(list, first).documents()).containsExactly(Optional.of(first));
    }
}
