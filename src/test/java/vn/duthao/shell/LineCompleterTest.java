package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser.ParseContext;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.shell.console.Language;

/** Completion in the project's own workspace. */
class LineCompleterTest {

    private static final String AGENCY = "so-ke-hoach-va-dau-tu-dong-thap";

    private final RulePages rules = new RulePages();
    private final Commands commands =
            new Commands(
                    new DraftCommands(),
                    new IndexCommands(),
                    new CheckCommands(
                            new CorpusReader(),
                            new ReportFiles(),
                            rules,
                            java.time.Clock.systemUTC()));
    private final LineCompleter completer =
            new LineCompleter(
                    commands.syntax(),
                    new Suggestions(null, new CorpusReader(), rules),
                    new RecordingConsole(Language.VI).console());

    @Test
    void a_line_begins_with_a_command() {
        assertThat(complete("")).contains("draft", "check", "help", "quit");
        assertThat(complete("help ")).contains("draft").doesNotContain("quit");
    }

    @Test
    void after_a_command_come_the_options_not_yet_given() {
        assertThat(complete("draft --agency x --"))
                .contains("--period", "--out")
                .doesNotContain("--agency");
        assertThat(complete("search hồ sơ --")).contains("--section");
    }

    @Test
    void values_come_from_the_corpus() {
        assertThat(complete("draft --agency ")).contains(AGENCY);
        assertThat(complete("search x --section ")).contains("mot-cua.ket-qua");
        assertThat(complete("search x --indicator ")).contains("ho-so.tiep-nhan");
        assertThat(complete("draft --type ")).contains("bao-cao-cchc");
        assertThat(complete("draft --period ")).contains("2023");
    }

    @Test
    void a_value_after_an_equals_sign_keeps_its_option() {
        assertThat(complete("draft --agency=so-ke")).contains("--agency=" + AGENCY);
    }

    @Test
    void choices_are_completed() {
        assertThat(complete("check a.docx --format ")).contains("table", "json");
    }

    @Test
    void files_are_completed() {
        assertThat(complete("check po")).contains("pom.xml");
        assertThat(complete("draft --statistics co")).contains("corpus/");
    }

    @Test
    void rules_are_completed() {
        assertThat(complete("explain ")).containsAll(rules.ids());
    }

    private List<String> complete(String text) {
        var line = LineWords.parser().parse(text, text.length(), ParseContext.COMPLETE);
        var candidates = new ArrayList<Candidate>();
        completer.complete(reader(), line, candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    private static LineReader reader() {
        try (var terminal =
                new DumbTerminal(
                        java.io.InputStream.nullInputStream(),
                        new java.io.ByteArrayOutputStream())) {
            return LineReaderBuilder.builder().terminal(terminal).build();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
