package vn.duthao.phrases.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.phrases.FrameSource;
import vn.duthao.phrases.Passage;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.phrases.PastReport;
import vn.duthao.phrases.PhraseStore.Held;
import vn.duthao.phrases.PhraseStore.Made;
import vn.duthao.phrases.lucene.LucenePhraseIndex.State;

class LucenePhraseIndexTest {

    private static final Passage PEACE =
            passage("so-a", "chi-dao", "Hội nghị hoà giải tại Hòa Bình", "nhiem-vu.giao");
    private static final Passage FILES =
            passage("so-a", "mot-cua", "Giải quyết hồ sơ trực tuyến", "ho-so.truc-tuyen");
    private static final Passage PLAN =
            passage("so-b", "chi-dao", "Kế hoạch số 123/KH-UBND về hồ sơ điện tử", "ho-so.moi");
    private static final Passage REPORT =
            passage("so-b", "mot-cua", "Báo cáo 123/BC-UBND Quý I/2026 mức độ 4", "ho-so.moi");

    @TempDir private Path folder;

    private LucenePhraseIndex index;

    @BeforeEach
    void index_two_reports() {
        index = new LucenePhraseIndex(folder);
        index.update(
                List.of(made("so-a/2023", "1", PEACE, FILES), made("so-b/2023", "1", PLAN, REPORT))
                        .iterator(),
                List.of());
    }

    @Test
    void an_index_of_another_format_is_damaged() throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "1").entrySet());
        }

        assertThat(index.state()).isEqualTo(State.DAMAGED);
    }

    @Test
    void a_cleared_index_is_absent_and_answers_nothing() {
        index.clear();

        assertThat(index.state()).isEqualTo(State.ABSENT);
        assertThat(search("hồ sơ")).isEmpty();
    }

    @Test
    void an_update_replaces_a_report_whole_and_leaves_the_others() {
        index.update(List.of(made("so-a/2023", "2", FILES)).iterator(), List.of());

        assertThat(fingerprints())
                .containsExactlyInAnyOrderEntriesOf(Map.of("so-a/2023", "2", "so-b/2023", "1"));
        assertThat(search("hòa giải")).doesNotContain(PEACE);
        assertThat(search("hồ sơ")).containsExactlyInAnyOrder(FILES, PLAN);
    }

    @Test
    void an_update_that_fails_half_way_changes_nothing() {
        var unstorable = passage("x".repeat(40_000), "chi-dao", "hồ sơ lỗi", "ho-so.moi");
        var both = new ArrayList<Made>();
        both.add(made("so-a/2023", "2", passage("so-a", "chi-dao", "hồ sơ mới", "ho-so.moi")));
        both.add(made("so-c/2023", "2", unstorable));

        assertThat(catchThrowable(() -> index.update(both.iterator(), List.of("so-b/2023"))))
                .isNotNull();

        assertThat(index.state()).isEqualTo(State.READY);
        assertThat(fingerprints())
                .containsExactlyInAnyOrderEntriesOf(Map.of("so-a/2023", "1", "so-b/2023", "1"));
        assertThat(search("hồ sơ")).containsExactlyInAnyOrder(FILES, PLAN);
    }

    @Test
    void while_another_process_writes_readers_see_the_last_commit_and_an_update_says_busy()
            throws IOException {
        try (var directory = FSDirectory.open(folder);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            assertThat(search("hồ sơ")).containsExactlyInAnyOrder(FILES, PLAN);
            assertThatExceptionOfType(OutsideFailureException.class)
                    .isThrownBy(
                            () -> index.update(Collections.emptyIterator(), List.of("so-a/2023")))
                    .satisfies(e -> assertThat(e.notice().key()).isEqualTo("phrases.index-busy"));
        }
        assertThat(index.held()).containsOnlyKeys("so-a/2023", "so-b/2023");
    }

    @Test
    void a_stamp_is_kept_with_its_report_until_the_report_is_replaced() {
        index.stamp(Map.of("so-a/2023", 7L, "so-b/2023", -8L, "so-c/2023", 9L));

        assertThat(index.held())
                .containsOnly(
                        Map.entry("so-a/2023", new Held("1", "bao-cao-cchc", 7L)),
                        Map.entry("so-b/2023", new Held("1", "bao-cao-cchc", -8L)));
        assertThat(search("hồ sơ")).containsExactlyInAnyOrder(FILES, PLAN);

        index.update(List.of(made("so-a/2023", "2", FILES)).iterator(), List.of());

        assertThat(index.held())
                .containsEntry("so-a/2023", new Held("2", "bao-cao-cchc", 0))
                .containsEntry("so-b/2023", new Held("1", "bao-cao-cchc", -8L));
    }

    private Map<String, String> fingerprints() {
        return index.held().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, h -> h.getValue().fingerprint()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123/BC-UBND", "Quý I/2026", "[mức độ 4]?", "(mức AND \"độ 4", "bao~ cao^"})
    void signs_of_ordinary_input_are_plain_words(String text) {
        assertThat(search(text)).isNotEmpty().first().isEqualTo(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "***", "?", "\"", "\\", "///", "[ TO ]: -+!(){}^~"})
    void input_without_words_of_the_index_finds_nothing(String text) {
        assertThat(search(text)).isEmpty();
    }

    @Test
    void the_number_of_a_document_finds_that_document_first() {
        assertThat(search("123/KH-UBND")).first().isEqualTo(PLAN);
        assertThat(search("123/kh-ubnd")).first().isEqualTo(PLAN);
        assertThat(search("123/BC-UBND")).first().isEqualTo(REPORT);
    }

    @Test
    void both_ways_to_place_a_tone_mark_and_decomposed_text_find_the_same() {
        var modern = hits("hòa giải");

        assertThat(modern).extracting(PassageHit::passage).containsExactly(PEACE, FILES);
        assertThat(hits("hoà giải"))
                .extracting(PassageHit::passage, PassageHit::score)
                .isEqualTo(pairs(modern));
        assertThat(hits("ho\u0061\u0300 gia\u0309i"))
                .extracting(PassageHit::passage, PassageHit::score)
                .isEqualTo(pairs(modern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hòa giải", "hoa giai", "HOA GIAI", "Hoà Giải"})
    void text_without_diacritics_or_in_capitals_finds_the_same_passage(String text) {
        assertThat(search(text)).first().isEqualTo(PEACE);
    }

    @Test
    void matched_words_are_told_as_the_request_wrote_them() {
        assertThat(hits("hoà xylophon GIAI").getFirst().matched()).containsExactly("hoà", "GIAI");
    }

    @Test
    void a_filter_leaves_only_what_it_names() {
        assertThat(search(new PassageRequest("hồ sơ", null, "so-b", null, 9)))
                .containsExactly(PLAN);
        assertThat(search(new PassageRequest("hồ sơ", "mot-cua", null, null, 9)))
                .containsExactly(FILES);
        assertThat(search(new PassageRequest("hồ sơ", null, null, "ho-so.moi", 9)))
                .containsExactly(PLAN);
        assertThat(search(new PassageRequest("hồ sơ", "mot-cua", "so-b", null, 9))).isEmpty();
    }

    @Test
    void no_more_hits_than_the_limit_come_best_first() {
        assertThat(search(new PassageRequest("hồ sơ", null, null, null, 1))).hasSize(1);
        assertThat(hits("hồ sơ trực tuyến"))
                .extracting(PassageHit::score)
                .hasSize(2)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_long_text_is_searched_like_a_short_one() {
        var words = new StringBuilder("hồ sơ");
        for (int i = 0; i < 2_000; i++) {
            words.append(" từ").append(Integer.toString(i, 36));
            words.append(" số ").append(i + 1).append("/QĐ-SCT");
        }

        assertThat(search(words.toString())).contains(FILES, PLAN);
    }

    private List<PassageHit> hits(String text) {
        return index.search(new PassageRequest(text, null, null, null, 9));
    }

    private List<Passage> search(String text) {
        return search(new PassageRequest(text, null, null, null, 9));
    }

    private List<Passage> search(PassageRequest request) {
        return index.search(request).stream().map(PassageHit::passage).toList();
    }

    private static List<org.assertj.core.groups.Tuple> pairs(List<PassageHit> hits) {
        return hits.stream()
                .map(h -> org.assertj.core.groups.Tuple.tuple(h.passage(), h.score()))
                .toList();
    }

    private static Made made(String key, String fingerprint, Passage... passages) {
        return new Made(key, fingerprint, new PastReport(List.of(passages), List.of()));
    }

    private static Passage passage(String agency, String section, String text, String indicator) {
        var source = new FrameSource(agency, "so", "bao-cao-cchc", Period.year(2023), section, 0);
        return new Passage(source, "", text, Set.of(indicator));
    }
}
