package vn.duthao.phrases.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.phrases.EmbeddingServer;
import vn.duthao.phrases.LanguageTest;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.phrases.SmallWorkspace;
import vn.duthao.phrases.TextEmbedder;
import vn.duthao.realise.llm.EmbeddingSettingsFile;

/** Search by words and meaning over a small workspace, with a server that counts syllables. */
class HybridSearchTest {

    /** Texts of the language test: four of each of its ten sentences. */
    private static final int LANGUAGE_TEST = 40;

    @TempDir private Path folder;
    private SmallWorkspace small;
    private EmbeddingServer server;
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void index_words() throws IOException {
        server = new EmbeddingServer();
        small = SmallWorkspace.in(folder);
        small.desk().updateIndex(_ -> {}, _ -> {});
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_is_nearest_in_meaning_comes_first_whatever_its_words() throws IOException {
        var search = search("a");
        var passage = small.desk().retriever().search(request("hồ sơ", null)).getFirst().passage();

        var found = search.byMeaning(request(passage.text(), null));

        assertThat(found.getFirst().passage()).isEqualTo(passage);
        assertThat(found).hasSize(5);
    }

    @Test
    void both_lists_keep_to_the_filters() throws IOException {
        var search = search("a");

        assertThat(search.byMeaning(request("kết quả giáo dục", SmallWorkspace.TRADE)))
                .isNotEmpty()
                .allMatch(h -> h.passage().source().agency().equals(SmallWorkspace.TRADE));
        assertThat(search.fused(request("kết quả giáo dục", SmallWorkspace.TRADE)))
                .hasSize(5)
                .allMatch(h -> h.passage().source().agency().equals(SmallWorkspace.TRADE));
    }

    @Test
    void unchanged_reports_keep_their_vectors_and_gone_ones_lose_them() throws IOException {
        search("a");
        small.add(SmallWorkspace.EDUCATION, "2022");
        Files.delete(small.report(SmallWorkspace.TRADE, "2022"));
        small.desk().updateIndex(_ -> {}, _ -> {});
        made.clear();

        var search = search("a");

        // the report of 2023 is read against the statistics of 2022, which are new
        assertThat(made)
                .containsExactly(
                        SmallWorkspace.EDUCATION + "/2022", SmallWorkspace.EDUCATION + "/2023");
        assertThat(search.byMeaning(request("báo cáo", SmallWorkspace.TRADE)))
                .noneMatch(h -> h.passage().source().period().code().equals("2022"));
    }

    @Test
    void another_model_makes_all_vectors_anew() throws IOException {
        search("a");
        made.clear();
        search("a");
        assertThat(made).isEmpty();

        search("b");

        assertThat(made).hasSize(3);
    }

    @Test
    void the_index_of_words_stays_byte_for_byte() throws IOException {
        var before = files(small.workspace().index());

        search("a");

        assertThat(files(small.workspace().index())).isEqualTo(before);
        assertThat(small.workspace().vectors()).isNotEmptyDirectory();
    }

    @Test
    void a_model_that_does_not_see_diacritics_is_refused_with_its_figures() {
        server.readsMarks = false;

        assertThatThrownBy(() -> search("a"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContainingAll("does not know Vietnamese", "10 are the same to it");
        assertThat(small.workspace().vectors()).doesNotExist();
    }

    @Test
    void a_model_that_knows_only_shared_words_is_refused() throws IOException {
        server.knowsVietnamese = false;

        var test = LanguageTest.of(model("a"));

        assertThat(test.passed()).isFalse();
        assertThat(test.nearer()).isLessThan(3);
        assertThat(test.markless()).isZero();
    }

    @Test
    void the_language_is_tested_once() throws IOException {
        search("a");
        server.texts.clear();

        search("a");

        assertThat(server.texts).isEmpty();
    }

    @Test
    void what_a_failure_interrupts_goes_on_from_there() throws IOException {
        server.most = LANGUAGE_TEST + passages(SmallWorkspace.TRADE + "/2022");

        assertThatThrownBy(() -> search("a")).isInstanceOf(OutsideFailureException.class);
        assertThat(made)
                .containsExactly(SmallWorkspace.TRADE + "/2022", SmallWorkspace.TRADE + "/2023");
        made.clear();
        server.most = Integer.MAX_VALUE;
        search("a");

        assertThat(made)
                .containsExactly(
                        SmallWorkspace.TRADE + "/2023", SmallWorkspace.EDUCATION + "/2023");
    }

    @Test
    void vectors_that_cannot_be_kept_are_told() {
        server.length = 1025;

        assertThatThrownBy(() -> search("a"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContainingAll("1025", "1024");
    }

    private int passages(String report) {
        return new LucenePhraseIndex(small.workspace().index()).passages(report).size();
    }

    private HybridSearch search(String name) throws IOException {
        return small.desk().searchByMeaning(model(name), _ -> {}, made::add);
    }

    private TextEmbedder model(String name) throws IOException {
        var file = small.workspace().settings();
        Files.writeString(file, server.settings(name));
        return new EmbeddingSettingsFile(file, Map.of()).find().orElseThrow().open();
    }

    private static PassageRequest request(String text, @Nullable String agency) {
        return new PassageRequest(text, null, agency, null, 5);
    }

    private static Map<String, List<Byte>> files(Path folder) throws IOException {
        var files = new java.util.TreeMap<String, List<Byte>>();
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                var bytes = new ArrayList<Byte>();
                for (var b : Files.readAllBytes(file)) {
                    bytes.add(b);
                }
                files.put(file.getFileName().toString(), bytes);
            }
        }
        return files;
    }
}
