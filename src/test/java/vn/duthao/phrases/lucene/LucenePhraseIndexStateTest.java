package vn.duthao.phrases.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.phrases.lucene.LucenePhraseIndex.State;

class LucenePhraseIndexStateTest {

    @TempDir private Path workspace;

    @Test
    void looking_at_a_missing_index_makes_no_folder() {
        var index = new LucenePhraseIndex(workspace.resolve(".duthao/index"));

        assertThat(index.state()).isEqualTo(State.ABSENT);
        assertThat(index.held()).isEmpty();
        assertThat(index.search(new PassageRequest("hồ sơ", null, null, null, 5))).isEmpty();
        assertThat(workspace).isEmptyDirectory();
    }

    @Test
    void an_index_that_cannot_be_made_is_absent_and_its_update_tells_what_to_do()
            throws IOException {
        var index = new LucenePhraseIndex(noFolder().resolve("index"));

        assertThat(index.state()).isEqualTo(State.ABSENT);
        assertThatExceptionOfType(OutsideFailureException.class)
                .isThrownBy(() -> index.update(Collections.emptyIterator(), List.of()))
                .withMessageContainingAll("read-only", "--workspace")
                .satisfies(
                        e ->
                                assertThat(e.notice().in(Locale.of("vi")))
                                        .contains("chỉ cho đọc", "--workspace")
                                        .doesNotContain("\n"));
    }

    @Test
    void an_updated_index_is_ready_and_a_file_that_is_none_damages_it() throws IOException {
        var folder = workspace.resolve("index");
        var index = new LucenePhraseIndex(folder);

        index.update(Collections.emptyIterator(), List.of());
        assertThat(index.state()).isEqualTo(State.READY);

        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().contains("segments")).toList()) {
                Files.writeString(file, "x");
            }
        }
        assertThat(index.state()).isEqualTo(State.DAMAGED);
    }

    /** Where no folder can be made, whoever asks: root may write to a read-only one. */
    private Path noFolder() throws IOException {
        return Files.writeString(workspace.resolve(".duthao"), "");
    }
}
