package vn.duthao.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columns_are_as_wide_as_their_longest_cell() {
        var table = new TextTable(2).row("a", "hồ sơ", "x").row("trực tuyến", "b", "y");

        assertThat(table.lines(80))
                .containsExactly("  a           hồ sơ  x", "  trực tuyến  b      y");
    }

    @Test
    void the_widest_column_wraps_where_the_terminal_is_narrow() {
        var table = new TextTable(0).row("LỖI", "tỷ lệ khác với số đếm");

        assertThat(table.lines(20)).containsExactly("LỖI  tỷ lệ khác với", "     số đếm");
    }

    @Test
    void a_word_that_is_too_long_stands_whole() {
        assertThat(TextTable.wrap("a ty-le-ho-so-truc-tuyen b", 8))
                .containsExactly("a", "ty-le-ho-so-truc-tuyen", "b");
    }

    @Test
    void no_line_of_short_words_is_wider_than_the_terminal() {
        var random = new SplittableRandom(11);
        for (var i = 0; i < 200; i++) {
            var width = random.nextInt(40, 120);
            var table = new TextTable(2).row(words(random), words(random), words(random));

            assertThat(table.lines(width))
                    .as("width %d", width)
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void without_rows_there_are_no_lines() {
        assertThat(new TextTable(0).lines(80)).isEmpty();
    }

    private static String words(SplittableRandom random) {
        return "quý ba ".repeat(random.nextInt(1, 12)).strip();
    }
}
