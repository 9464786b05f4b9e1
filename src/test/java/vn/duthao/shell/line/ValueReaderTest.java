package vn.duthao.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.UnusableInputException;

class ValueReaderTest {

    enum Format {
        TABLE,
        TIE_OUT
    }

    @Test
    void text_is_composed() {
        var decomposed = Normalizer.normalize("hồ sơ", Normalizer.Form.NFD);

        assertThat(read(decomposed, String.class)).isEqualTo("hồ sơ");
    }

    @Test
    void a_path_is_as_it_was_written() {
        assertThat(read("báo cáo/quý I.docx", Path.class)).isEqualTo(Path.of("báo cáo/quý I.docx"));
    }

    @Test
    void a_choice_is_read_in_any_case() {
        assertThat(read("tie-out", Format.class)).isEqualTo(Format.TIE_OUT);
        assertThat(read("Table", Format.class)).isEqualTo(Format.TABLE);
    }

    @Test
    void a_period_is_read_by_its_code() {
        assertThat(read("2024-Q1", Period.class)).isEqualTo(Period.quarter(2024, 1));
    }

    @Test
    void what_is_no_value_is_told_with_what_would_be_one() {
        refused("--x: pdf is none of table, tie-out", "pdf", Format.class);
        refused("use 2024, 2024-Q1, 2024-H1 (first half)", "2024-Q5", Period.class);
        refused("--x: 0 is no whole number from 1", "0", Integer.class);
        refused("--x: 1.5 is no whole number from 1", "1.5", Integer.class);
        refused("--x: -3 is no whole number from 1", "-3", Integer.class);
        refused("is no path", " ", Path.class);
        refused("is no path", "a\0b", Path.class);
    }

    private static Object read(String word, Class<?> type) {
        return ValueReader.read("--x", word, type);
    }

    private static void refused(String message, String word, Class<?> type) {
        assertThatThrownBy(() -> read(word, type))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(message);
    }
}
