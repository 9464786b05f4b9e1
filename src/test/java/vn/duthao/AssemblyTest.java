package vn.duthao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.duthao.shell.Commands;
import vn.duthao.shell.Dispatcher;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;
import vn.duthao.shell.line.CommandSyntax;

/** The program as it is put together, seen through its help. */
class AssemblyTest {

    private final Assembly assembly = new Assembly();
    private final Commands commands = assembly.commands();
    private final Dispatcher dispatcher =
            assembly.dispatcher(commands, assembly.commandRegistry(commands));

    @ParameterizedTest
    @EnumSource
    void the_overview_is_approved(Language language) {
        Golden.assertApproved("help/overview." + code(language) + ".txt", output(language, "help"));
    }

    @ParameterizedTest
    @EnumSource
    void the_help_of_every_command_is_approved(Language language) {
        for (var command : names()) {
            Golden.assertApproved(
                    "help/" + command.replace(' ', '-') + "." + code(language) + ".txt",
                    output(language, ("help " + command).split(" ")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_command_helps_when_asked_either_way(Language language) {
        for (var command : names()) {
            assertThat(output(language, (command + " --help").split(" ")))
                    .isEqualTo(output(language, ("help " + command).split(" ")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void help_begins_with_an_example_that_runs_the_command(Language language) {
        for (var command : names()) {
            assertThat(output(language, ("help " + command).split(" ")).lines().skip(1).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).startsWith("  duthao " + command));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_first_word_of_several_commands_lists_them(Language language) {
        Golden.assertApproved("help/corpus." + code(language) + ".txt", output(language, "corpus"));
        assertThat(output(language, "corpus", "--help")).isEqualTo(output(language, "corpus"));
        assertThat(output(language, "help", "corpus")).isEqualTo(output(language, "corpus"));
    }

    private List<String> names() {
        return commands.syntax().stream().map(CommandSyntax::name).toList();
    }

    private String output(Language language, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console =
                new Console(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        language.locale(),
                        Console.PIPED_WIDTH,
                        false,
                        false);
        dispatcher.run(List.of(words), console);
        assertThat(err.toString()).isEmpty();
        return out.toString();
    }

    private static String code(Language language) {
        return language.locale().getLanguage();
    }
}
