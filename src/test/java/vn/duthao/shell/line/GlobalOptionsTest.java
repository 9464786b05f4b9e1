package vn.duthao.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Language;

class GlobalOptionsTest {

    @Test
    void stand_before_or_after_the_command() {
        var split =
                GlobalOptions.split(
                        List.of("--lang=vi", "check", "--workspace", "tỉnh A", "x", "--debug"));

        assertThat(split.options())
                .isEqualTo(new GlobalOptions(Language.VI, Path.of("tỉnh A"), true));
        assertThat(split.words()).containsExactly("check", "x");
    }

    @Test
    void the_last_one_holds() {
        var split = GlobalOptions.split(List.of("--lang", "vi", "--lang", "EN"));

        assertThat(split.options().language()).isEqualTo(Language.EN);
    }

    @Test
    void stay_words_after_two_dashes() {
        assertThat(GlobalOptions.split(List.of("search", "--", "--lang")).words())
                .containsExactly("search", "--", "--lang");
    }

    @Test
    void an_unknown_language_or_a_missing_value_is_told() {
        refused("fr is no language", "--lang", "fr");
        refused("--workspace needs a value", "check", "--workspace");
        refused("--debug takes no value", "--debug=1");
    }

    private static void refused(String message, String... words) {
        assertThatThrownBy(() -> GlobalOptions.split(List.of(words)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(message);
    }
}
