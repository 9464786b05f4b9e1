package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.phrases.EmbeddingServer;
import vn.duthao.phrases.SmallWorkspace;
import vn.duthao.realise.llm.EmbeddingSettingsFile;
import vn.duthao.shell.Diagnosis.State;
import vn.duthao.shell.console.Language;

/** What search, index and doctor say where an embedding model is configured. */
class SearchByMeaningTest {

    @TempDir private Path folder;
    private SmallWorkspace small;
    private EmbeddingServer server;
    private RecordingConsole console = new RecordingConsole(Language.EN);

    @BeforeEach
    void make() throws IOException {
        server = new EmbeddingServer();
        small = SmallWorkspace.in(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void without_settings_no_vectors_are_made() {
        search();

        assertThat(small.workspace().vectors()).doesNotExist();
        assertThat(examine()).isEmpty();
    }

    @Test
    void with_a_model_both_ways_of_searching_tell_what_they_found() throws IOException {
        configure();

        search();

        assertThat(console.out())
                .contains("matched: ", "near in meaning", "  0.0")
                .doesNotContain("  0.0\n");
        assertThat(console.err()).contains("Making vectors for").doesNotContain("words only");
    }

    @Test
    void a_server_that_is_down_is_told_and_words_are_searched() throws IOException {
        search();
        var words = console.out();
        configure();
        server.close();
        console = new RecordingConsole(Language.EN);

        search();

        assertThat(console.out()).isEqualTo(words);
        assertThat(console.err()).contains(server.address(), "Searched by words only");
    }

    @Test
    void a_model_without_vietnamese_is_refused() throws IOException {
        configure();
        server.readsMarks = false;

        assertThatThrownBy(this::search).isInstanceOf(UnusableInputException.class);
        var diagnosis = examine().getFirst();
        assertThat(diagnosis.state()).isEqualTo(State.OPTIONAL);
        assertThat(diagnosis.found().in(Locale.ENGLISH)).contains("does not know Vietnamese");
        assertThat(diagnosis.advice()).isPresent();
    }

    @Test
    void doctor_tells_how_well_the_model_did() throws IOException {
        configure();

        var diagnosis = examine().getFirst();

        assertThat(diagnosis.state()).isEqualTo(State.THERE);
        assertThat(diagnosis.found().in(Locale.ENGLISH)).contains("10 of 10 Vietnamese sentences");
    }

    private void search() {
        new IndexCommands()
                .search(
                        console.console(),
                        small.workspace(),
                        List.of("thanh tra karaoke"),
                        null,
                        null,
                        null,
                        200);
    }

    private List<Diagnosis> examine() {
        var file = new EmbeddingSettingsFile(small.workspace().settings(), Map.of());
        return new EmbeddingExamination(file).result().stream().toList();
    }

    private void configure() throws IOException {
        Files.writeString(small.workspace().settings(), server.settings("tho"));
    }
}
