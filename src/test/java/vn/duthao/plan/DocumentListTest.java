package vn.duthao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.plan.PastSentences.frame;
import static vn.duthao.plan.PastSentences.slot;
import static vn.duthao.plan.PastSentences.words;

import org.junit.jupiter.api.Test;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;

class DocumentListTest {

    private static final FramePart FIRST = slot("1/KH", "kiểm tra", "");
    private static final FramePart SECOND = slot("2/KH", "tuyên truyền", "");
    private static final FramePart COMMA = words(", Kế hoạch số ");

    private static final Frame LIST =
            frame(words("Kế hoạch số "), FIRST, COMMA, SECOND, words(" được ban hành."));

    @Test
    void a_list_grows_by_its_last_item_with_the_words_before_it() {
        assertThat(DocumentList.resized(LIST, 3).parts())
                .containsExactly(
                        words("Kế hoạch số "),
                        FIRST,
                        COMMA,
                        SECOND,
                        COMMA,
                        SECOND,
                        words(" được ban hành."));
    }

    @Test
    void a_list_shrinks_from_its_end_and_keeps_what_stands_behind_it() {
        assertThat(DocumentList.resized(LIST, 1).parts())
                .containsExactly(words("Kế hoạch số "), FIRST, words(" được ban hành."));
    }

    @Test
    void a_list_of_the_wanted_size_stays() {
        assertThat(DocumentList.resized(LIST, 2)).isEqualTo(LIST);
    }

    @Test
    void documents_with_other_words_between_them_are_no_list() {
        var sentence = frame(FIRST, words(" được thay bằng Kế hoạch số "), SECOND);

        assertThat(DocumentList.size(sentence)).isZero();
        assertThat(DocumentList.resized(sentence, 3)).isEqualTo(sentence);
    }

    @Test
    void documents_of_different_issuers_are_no_list() {
        assertThat(DocumentList.size(frame(FIRST, COMMA, slot("3/KH", "kiểm tra", "UBND Tỉnh"))))
                .isZero();
    }

    @Test
    void a_count_before_a_list_counts_it() {
        var figure = new FramePart.Figure("tthc.quyet-dinh-cong-bo", false, Qualifier.NONE);

        assertThat(DocumentList.counted(frame(figure, words(" kế hoạch: Kế hoạch số "), FIRST)))
                .contains("tthc.quyet-dinh-cong-bo");
        assertThat(DocumentList.counted(frame(figure, words(" kế hoạch là Kế hoạch số "), FIRST)))
                .contains("tthc.quyet-dinh-cong-bo");
    }

    @Test
    void a_count_of_something_else_counts_no_list() {
        var figure = new FramePart.Figure("ho-so.tiep-nhan", false, Qualifier.NONE);

        assertThat(DocumentList.counted(frame(figure, words(" hồ sơ theo Kế hoạch số "), FIRST)))
                .isEmpty();
        assertThat(DocumentList.counted(frame(words("Kế hoạch số "), FIRST))).isEmpty();
    }
}
