package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.shell.console.Language;
import vn.duthao.shell.line.CommandLineParser;

class RulePagesTest {

    private final RecordingConsole console = new RecordingConsole(Language.EN);
    private final RulePages none = new RulePages("classpath*:no-such-folder/");

    @ParameterizedTest
    @ValueSource(strings = {"explain", "explain figure-refuted"})
    void a_program_without_pages_says_so(String line) {
        var code = run(line);

        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines())
                .singleElement()
                .asString()
                .contains("no pages that explain the rules");
    }

    @Test
    void completion_without_pages_offers_nothing() {
        assertThat(none.ids()).isEmpty();
    }

    private ExitCode run(String line) {
        var commands =
                new Commands(
                        new CheckCommands(
                                new CorpusReader(),
                                new ReportFiles(),
                                none,
                                java.time.Clock.systemUTC()));
        var dispatcher =
                new Dispatcher(
                        new CommandLineParser(commands.syntax()),
                        commands.registry(),
                        new HelpPage(commands.syntax()));
        return dispatcher.run(List.of(line.split(" ")), console.console());
    }
}
