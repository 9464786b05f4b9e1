package vn.duthao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.shell.ExitCode;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;

/** What a batch cannot be asked for is told in one line before anything is done. */
class BatchUsageTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batch                                        | say which period",
                "batch --period 2024                          | say whose reports",
                "batch --period 2024 --all --parent x         | say whose reports",
                "batch --period 2024 --agencies ,             | say whose reports",
                "batch --period 2024 --all --shard 9/8        | is no part of a run",
                "batch --period 2024 --all RUN                | duthao batch --resume",
                "batch --resume RUN                           | holds no run",
                "batch merge RUN                              | holds no run",
            })
    void wrong_usage_says_what_to_type(String line, String told) {
        var written = new StringWriter();
        var words =
                new ArrayList<>(
                        List.of(line.replace("RUN", folder.resolve("run").toString()).split(" ")));
        words.addAll(List.of("--workspace", Path.of("").toAbsolutePath().toString()));

        var code = run(words, written);

        assertThat(code).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(written.toString().lines()).singleElement().asString().contains(told);
        assertThat(folder).isEmptyDirectory();
    }

    private static ExitCode run(List<String> words, StringWriter written) {
        var assembly = new Assembly();
        var commands = assembly.commands();
        var writer = new PrintWriter(written);
        var console =
                new Console(
                        writer, writer, Language.EN.locale(), Console.PIPED_WIDTH, false, false);
        return assembly.dispatcher(commands, assembly.commandRegistry(commands))
                .run(words, console);
    }
}
