package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Workspace;
import vn.duthao.notice.UnusableInputException;

class NearestWorkspaceTest {

    @TempDir Path folder;

    @Test
    void is_the_folder_asked_for() throws IOException {
        Files.createDirectory(folder.resolve("corpus"));

        assertThat(NearestWorkspace.find(folder, Path.of("/")).root()).isEqualTo(folder);
    }

    @Test
    void a_folder_without_corpus_is_refused() {
        assertThatThrownBy(() -> NearestWorkspace.find(folder, folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("there is no folder corpus in it");
    }

    @Test
    void is_the_nearest_upward() throws IOException {
        Files.createDirectory(folder.resolve("corpus"));
        var below = Files.createDirectories(folder.resolve("báo cáo").resolve("2024"));

        assertThat(NearestWorkspace.find(null, below).root()).isEqualTo(folder);
    }

    @Test
    void a_starter_has_the_facts_and_none_of_the_reports() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("a/corpus"));
        Files.writeString(corpus.resolve("agencies.yaml"), "agencies: []");
        Files.createDirectory(corpus.resolve("outlines"));
        Files.writeString(corpus.resolve("outlines").resolve("so.yaml"), "id: so");
        Files.createDirectories(corpus.resolve("reports/so"));
        Files.writeString(corpus.resolve("reports/so/2024.txt"), "Trong năm");
        var target = folder.resolve("cơ quan tôi");

        new StarterWorkspace(new Workspace(folder.resolve("a"))).copyTo(target);

        assertThat(target.resolve("corpus/outlines/so.yaml")).hasContent("id: so");
        assertThat(target.resolve("corpus/agencies.yaml")).exists();
        assertThat(target.resolve("corpus/reports")).isEmptyDirectory();
        assertThat(target.resolve("corpus/statistics")).isEmptyDirectory();
    }

    @Test
    void a_starter_never_writes_into_a_workspace() throws IOException {
        Files.createDirectory(folder.resolve("corpus"));
        var starter = new StarterWorkspace(new Workspace(folder));

        assertThatThrownBy(() -> starter.copyTo(folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("is there already");
    }
}
