package vn.duthao.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.line.CommandSyntax.ArgumentSyntax;

class CommandLineParserTest {

    private static final CommandSyntax CHECK =
            new CommandSyntax(
                    "check",
                    List.of(new ArgumentSyntax("file", true, false, Path.class)),
                    List.of(
                            option("out", Path.class, false),
                            option("force", boolean.class, false)));
    private static final CommandSyntax SEARCH =
            new CommandSyntax(
                    "search",
                    List.of(new ArgumentSyntax("text", true, true, String.class)),
                    List.of(option("agency", String.class, false)));
    private static final CommandSyntax FORM =
            new CommandSyntax("form", List.of(), List.of(option("agency", String.class, true)));

    private final CommandLineParser parser = new CommandLineParser(List.of(CHECK, SEARCH, FORM));

    @Test
    void a_word_with_blanks_stays_one_word() {
        var input = run("check", "báo cáo quý I.docx", "--out", "kết quả kiểm tra.txt");

        assertThat(input.arguments()).containsExactly(new CommandArgument(0, "báo cáo quý I.docx"));
        assertThat(value(input, "out")).isEqualTo("kết quả kiểm tra.txt");
    }

    @Test
    void a_value_may_follow_an_equals_sign() {
        assertThat(value(run("check", "a", "--out=x=y z"), "out")).isEqualTo("x=y z");
    }

    @Test
    void a_value_that_begins_with_a_dash_follows_an_equals_sign() {
        assertThat(value(run("check", "a", "--out=--force"), "out")).isEqualTo("--force");
    }

    @Test
    void a_flag_takes_no_word_after_it() {
        var input = run("check", "--force", "a.docx");

        assertThat(input.arguments()).containsExactly(new CommandArgument(0, "a.docx"));
        assertThat(value(input, "force")).isEqualTo("true");
    }

    @Test
    void a_negative_number_is_a_word() {
        assertThat(run("search", "giảm", "-5").arguments())
                .extracting(CommandArgument::value)
                .containsExactly("giảm", "-5");
    }

    @Test
    void after_two_dashes_every_word_is_an_argument() {
        assertThat(run("search", "--", "--agency", "--help").arguments())
                .extracting(CommandArgument::value)
                .containsExactly("--agency", "--help");
    }

    @Test
    void asks_for_help_in_three_ways() {
        assertThat(parse("help", "check")).isEqualTo(new CommandLine.Help(CHECK));
        assertThat(parse("check", "--help")).isEqualTo(new CommandLine.Help(CHECK));
        assertThat(parse("check", "a.docx", "--nonsense", "-h"))
                .isEqualTo(new CommandLine.Help(CHECK));
        assertThat(parse("--help")).isEqualTo(new CommandLine.Overview());
        assertThat(parse("help")).isEqualTo(new CommandLine.Overview());
    }

    @Test
    void no_words_ask_for_the_shell() {
        assertThat(parse()).isEqualTo(new CommandLine.Empty());
    }

    @Test
    void a_misspelt_command_is_told_with_the_nearest() {
        refused("chekc is no command; did you mean check?", "chekc", "a.docx");
        refused("xyzzy is no command; see: duthao help", "xyzzy");
        refused("--hlep is no option; did you mean --help?", "--hlep");
    }

    @Test
    void a_misspelt_option_is_told_with_the_nearest() {
        refused("--agancy is no option; did you mean --agency?", "form", "--agancy", "x");
        refused("--xyz is no option of form", "form", "--xyz=1");
    }

    @Test
    void what_is_missing_is_told() {
        refused("--agency is missing; see: duthao help form", "form");
        refused("FILE is missing; see: duthao help check", "check", "--force");
        refused("--out needs a value", "check", "a", "--out");
        refused("--out needs a value", "check", "a", "--out", "--force");
    }

    @Test
    void what_is_too_much_is_told() {
        refused("cáo is one word too many for check", "check", "báo", "cáo");
        refused("--out is given twice", "check", "a", "--out", "b", "--out", "c");
        refused("--force takes no value", "check", "a", "--force=yes");
        refused("-f is no option of check", "check", "a", "-f");
    }

    private void refused(String message, String... words) {
        assertThatThrownBy(() -> parse(words))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(message);
    }

    private CommandLine parse(String... words) {
        return parser.parse(List.of(words));
    }

    private ParsedInput run(String... words) {
        return ((CommandLine.Run) parse(words)).input();
    }

    private static String value(ParsedInput input, String option) {
        return input.options().stream()
                .filter(o -> option.equals(o.longName()))
                .map(o -> String.valueOf(o.value()))
                .findFirst()
                .orElseThrow();
    }

    private static CommandOption option(String name, Class<?> type, boolean required) {
        return CommandOption.with().longName(name).type(type).required(required).build();
    }
}
