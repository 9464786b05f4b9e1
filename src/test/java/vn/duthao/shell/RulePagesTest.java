package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "VI, Cùng một văn bản được dẫn với hai ngày ban hành khác nhau trong báo cáo.",
        "EN, One document cited with two dates."
    })
    void every_rule_is_listed_with_its_summary_in_the_language(Language language, String summary) {
        var listing = new RecordingConsole(language);

        assertThat(run("explain", new RulePages(), listing)).isEqualTo(ExitCode.FINE);
        assertThat(listing.out().lines().filter(l -> !l.startsWith("  ")))
                .containsExactlyElementsOf(new RulePages().ids());
        assertThat(listing.out()).contains("citation-dates-differ\n  " + summary);
    }

    private ExitCode run(String line) {
        return run(line, none, console);
    }

    private static ExitCode run(String line, RulePages pages, RecordingConsole console) {
        var commands =
                new Commands(
                        new CheckCommands(
                                new CorpusReader(),
                                new ReportFiles(),
                                pages,
                                java.time.Clock.systemUTC()));
        var dispatcher =
                new Dispatcher(
                        new CommandLineParser(commands.syntax()),
                        commands.registry(),
                        new HelpPage(commands.syntax()));
        return dispatcher.run(List.of(line.split(" ")), console.console());
    }
}
