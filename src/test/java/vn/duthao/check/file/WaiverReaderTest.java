package vn.duthao.check.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.check.Waiver;
import vn.duthao.notice.UnusableInputException;

class WaiverReaderTest {

    @TempDir private Path folder;

    @Test
    void a_file_has_a_waiver_an_entry_and_its_last_day_may_be_left_out() throws Exception {
        var file =
                write(
                        """
                        schema: duthao/waivers/1
                        waivers:
                          - rule: doubled-word
                            sentence: kế hoạch của của UBND
                            reason: trích nguyên văn
                            until: 2025-12-31
                          - {rule: stale-period, sentence: Trong năm 2023, reason: đúng}
                        """);

        assertThat(new WaiverReader().read(file))
                .containsExactly(
                        new Waiver(
                                "doubled-word",
                                "kế hoạch của của UBND",
                                "trích nguyên văn",
                                LocalDate.of(2025, 12, 31)),
                        new Waiver("stale-period", "Trong năm 2023", "đúng", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    - {rule: doubled-words, sentence: x, reason: y}                       | :3: there is no rule "doubled-words". Write "doubled-word"
                    - {rule: doubled-word, sentence: x}                                   | :3: the field "reason" is missing
                    - {rule: doubled-word, sentence: x, reason: ' '}                      | :3: " " is not written as it must be
                    - {rule: doubled-word, sentence: x, reason: y, until: 31/12/2025}     | :3: "31/12/2025" is not written as it must be
                    - {rule: doubled-word, sentence: x, reason: y, until: 2025-02-30}     | :3: there is no day 2025-02-30
                    - {rule: doubled-word, sentence: x, reason: y, why: z}                | :3: the field "why" is unknown
                    - {rule: doubled-word, sentence: [                                    | this is not YAML
                    """)
    void what_is_wrong_is_told_with_its_line(String entry, String message) throws Exception {
        var file = write("schema: duthao/waivers/1\nwaivers:\n" + entry + "\n");

        assertThatThrownBy(() -> new WaiverReader().read(file))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.notice().in(Locale.ENGLISH)).contains(message));
    }

    @Test
    void a_missing_file_and_one_that_is_far_too_large_are_told() throws Exception {
        var large = Files.write(folder.resolve("large.yaml"), new byte[(1 << 20) + 1]);

        assertThatThrownBy(() -> new WaiverReader().read(folder.resolve("none.yaml")))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> new WaiverReader().read(large))
                .hasMessageContaining("larger than 1 MB");
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("a.waivers.yaml"), text);
    }
}
