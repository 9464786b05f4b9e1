package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;
import vn.duthao.shell.line.CommandLineParser;

class DispatcherTest {

    enum Mode {
        FINE,
        FINDINGS,
        PARTLY_FAILED
    }

    static final class Samples {

        @Command(name = "end")
        ExitCode end(@Option(defaultValue = "fine") Mode mode) {
            return ExitCode.valueOf(mode.name());
        }

        @Command(name = "echo")
        ExitCode echo(
                Console console,
                @Argument(index = 0) Path file,
                @Option(longName = "fail-on") @Nullable String failOn,
                @Option @Nullable Integer limit,
                @Option boolean force) {
            console.print(file + " " + failOn + " " + limit + " " + force);
            return ExitCode.FINE;
        }

        @Command(name = "words")
        ExitCode words(Console console, @Arguments List<String> text) {
            console.print(String.join("|", text));
            return ExitCode.FINE;
        }

        @Command(name = "unusable")
        ExitCode unusable() {
            throw new UnusableInputException(Notice.of("shell.not-a-path", "FILE", "x"));
        }

        @Command(name = "outside")
        ExitCode outside() {
            throw new OutsideFailureException(Notice.of("shell.output-failed", "x", "disk full"));
        }

        @Command(name = "bug")
        ExitCode bug() {
            throw new IllegalStateException("two\nlines");
        }

        @Command(name = "deep")
        ExitCode deep() {
            throw new StackOverflowError();
        }
    }

    private final RecordingConsole console = new RecordingConsole(Language.EN);

    @Test
    void the_code_of_the_command_is_the_code_of_the_process() {
        assertThat(run("end")).isEqualTo(ExitCode.FINE);
        assertThat(run("end", "--mode", "findings")).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("end", "--mode=partly-failed").code()).isEqualTo(5);
        assertThat(console.out() + console.err()).isEmpty();
    }

    @Test
    void options_arrive_with_their_types() {
        run("echo", "báo cáo.docx", "--fail-on", "cảnh báo", "--limit=3", "--force");
        run("echo", "x");

        assertThat(console.out().lines())
                .containsExactly("báo cáo.docx cảnh báo 3 true", "x null null false");
    }

    @Test
    void words_that_are_left_arrive_in_order() {
        run("words", "hồ sơ", "trực tuyến");

        assertThat(console.out()).isEqualToIgnoringNewLines("hồ sơ|trực tuyến");
    }

    @Test
    void unusable_input_ends_with_2_and_one_line() {
        assertThat(run("unusable").code()).isEqualTo(2);
        assertThat(console.err()).isEqualToIgnoringNewLines("Error: FILE: x is no path");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void wrong_usage_ends_with_2() {
        assertThat(run("ende").code()).isEqualTo(2);
        assertThat(run("echo").code()).isEqualTo(2);
        assertThat(run("echo", "x", "--limit", "many").code()).isEqualTo(2);
        assertThat(run("end", "--mode", "x").code()).isEqualTo(2);
        assertThat(run("end", "--lang", "fr").code()).isEqualTo(2);
    }

    @Test
    void a_failure_of_the_world_ends_with_3() {
        assertThat(run("outside").code()).isEqualTo(3);
        assertThat(console.err())
                .isEqualToIgnoringNewLines("Error: x could not be written: disk full");
    }

    @Test
    void an_unexpected_failure_ends_with_3_and_one_line() {
        assertThat(run("bug").code()).isEqualTo(3);
        assertThat(console.err().lines())
                .singleElement()
                .asString()
                .contains("two lines")
                .contains("--debug");
    }

    @Test
    void an_exhausted_stack_is_told_as_a_failure() {
        assertThat(run("deep").code()).isEqualTo(3);
        assertThat(console.err().lines()).singleElement().asString().contains("StackOverflowError");
    }

    @Test
    void debug_shows_where_a_failure_comes_from() {
        run("bug", "--debug");

        assertThat(console.err()).contains("Samples.bug");
    }

    @Test
    void messages_come_in_the_language_asked_for() {
        run("unusable", "--lang", "vi");

        assertThat(console.err()).isEqualToIgnoringNewLines("Lỗi: FILE: x không phải đường dẫn");
    }

    @Test
    void a_line_of_the_shell_is_split_at_blanks_outside_quotes() {
        dispatcher().run(List.of(), "words 'hồ sơ' \"quý I\" c", console.console());

        assertThat(console.out()).isEqualToIgnoringNewLines("hồ sơ|quý I|c");
    }

    @Test
    void an_open_quote_is_told() {
        var code = dispatcher().run(List.of(), "words 'a", console.console());

        assertThat(code).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(console.err()).contains("a quote is not closed");
    }

    @Test
    void options_of_the_shell_hold_unless_the_command_has_its_own() {
        dispatcher().run(List.of("--lang", "vi"), "unusable", console.console());
        dispatcher().run(List.of("--lang", "vi"), "unusable --lang en", console.console());

        assertThat(console.err().lines())
                .containsExactly("Lỗi: FILE: x không phải đường dẫn", "Error: FILE: x is no path");
    }

    private ExitCode run(String... words) {
        return dispatcher().run(List.of(words), console.console());
    }

    private static Dispatcher dispatcher() {
        var commands = new Commands(new Samples());
        return new Dispatcher(
                new CommandLineParser(commands.syntax()),
                commands.registry(),
                new HelpPage(commands.syntax()));
    }
}
