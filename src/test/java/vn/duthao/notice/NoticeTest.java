package vn.duthao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Notice ONE = Notice.of("catalogue.field-missing", "a.yaml", 3, "id");
    private static final Notice OTHER = Notice.of("catalogue.field-missing", "b.yaml", 5, "name");

    @Test
    void is_told_in_vietnamese_or_english() {
        assertThat(ONE.in(Locale.of("vi")))
                .isEqualTo("a.yaml:3: thiếu trường \"id\". Hãy bổ sung.");
        assertThat(ONE.in(Locale.FRENCH))
                .isEqualTo("a.yaml:3: the field \"id\" is missing. Add it.");
    }

    @Test
    void several_are_told_one_a_line() {
        assertThat(Notice.all(List.of(ONE, OTHER)).in(Locale.ENGLISH))
                .isEqualTo(ONE.in(Locale.ENGLISH) + "\n" + OTHER.in(Locale.ENGLISH));
    }
}
