package vn.duthao.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.duthao.phrases.SmallWorkspace.EDUCATION;
import static vn.duthao.phrases.SmallWorkspace.TRADE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Period;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.phrases.lucene.LucenePhraseIndex;
import vn.duthao.phrases.lucene.LucenePhraseIndex.State;

class PhraseIndexerTest {

    private static final FileTime LAST_YEAR =
            FileTime.from(Instant.parse("2025-06-01T02:03:04.005006007Z"));

    @TempDir private Path root;

    private SmallWorkspace small;
    private LucenePhraseIndex index;
    private final List<String> made = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    @BeforeEach
    void set_up() {
        small = SmallWorkspace.in(root);
        index = new LucenePhraseIndex(small.workspace().index());
    }

    @Test
    void the_first_update_makes_every_report() {
        var outcome = update();

        assertThat(outcome).isEqualTo(new PhraseIndexer.Outcome(3, 0, 0, List.of()));
        assertThat(made).containsExactly(TRADE + "/2022", TRADE + "/2023", EDUCATION + "/2023");
        assertThat(index.held()).containsOnlyKeys(made);
    }

    @Test
    void what_is_unchanged_is_not_made_anew() {
        update();
        var before = small.desk().fingerprints();

        assertThat(update()).isEqualTo(new PhraseIndexer.Outcome(0, 3, 0, List.of()));
        assertThat(made).isEmpty();
        assertThat(small.desk().fingerprints()).isEqualTo(before);
    }

    @Test
    void a_changed_report_is_made_anew_and_its_old_passages_are_gone() throws IOException {
        update();
        var file = small.report(EDUCATION, "2023");
        Files.writeString(file, "I. KẾT QUẢ\nSở đã thử nghiệm xylophon trong giờ học.\n");

        assertThat(update()).isEqualTo(new PhraseIndexer.Outcome(1, 2, 0, List.of()));
        assertThat(made).containsExactly(EDUCATION + "/2023");
        assertThat(passages("xylophon", EDUCATION)).isNotEmpty();
        assertThat(passages("hồ sơ thủ tục hành chính", EDUCATION))
                .allSatisfy(p -> assertThat(p.text()).contains("xylophon"));
        assertThat(passages("hồ sơ thủ tục hành chính", TRADE)).isNotEmpty();
    }

    @Test
    void files_of_the_size_and_time_of_before_are_not_read_again() throws IOException {
        everythingWasWritten(LAST_YEAR);
        update();
        var file = small.report(EDUCATION, "2023");
        Files.writeString(file, "x".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, LAST_YEAR);

        assertThat(update()).isEqualTo(new PhraseIndexer.Outcome(0, 3, 0, List.of()));
    }

    @Test
    void files_of_another_time_are_read_and_made_anew_only_if_they_changed() throws IOException {
        everythingWasWritten(LAST_YEAR);
        update();
        var before = stamps();
        everythingWasWritten(FileTime.from(LAST_YEAR.toInstant().plusNanos(1000)));
        Files.writeString(small.report(TRADE, "2023"), "I. KẾT QUẢ");

        assertThat(update()).isEqualTo(new PhraseIndexer.Outcome(1, 2, 0, List.of()));
        assertThat(before).hasSize(3);
        assertThat(stamps()).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    private List<Long> stamps() {
        return index.held().values().stream()
                .map(PhraseStore.Held::stamp)
                .filter(stamp -> stamp != 0)
                .toList();
    }

    @Test
    void a_file_written_just_now_or_in_the_future_is_read_whatever_its_time() throws IOException {
        for (var now : List.of(Instant.now(), Instant.now().plusSeconds(3600))) {
            everythingWasWritten(FileTime.from(now));
            update();
            var file = small.report(EDUCATION, "2023");
            Files.writeString(file, new StringBuilder(Files.readString(file)).reverse());
            Files.setLastModifiedTime(file, FileTime.from(now));

            assertThat(update().unchanged()).isEqualTo(2);
        }
    }

    private void everythingWasWritten(FileTime time) throws IOException {
        try (var files = Files.walk(small.workspace().corpus())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    @Test
    void changed_statistics_make_anew_their_report_and_the_one_compared_with_them()
            throws IOException {
        update();
        Files.writeString(
                small.statistics(TRADE, "2022"),
                Files.readString(small.statistics(TRADE, "2022")) + "\n");

        assertThat(update()).isEqualTo(new PhraseIndexer.Outcome(2, 1, 0, List.of()));
        assertThat(made).containsExactly(TRADE + "/2022", TRADE + "/2023");
    }

    @Test
    void changed_facts_make_every_report_anew() throws IOException {
        update();
        var agencies = small.workspace().corpus().resolve("agencies.yaml");
        Files.writeString(agencies, Files.readString(agencies) + "\n# đã rà soát\n");

        assertThat(update().indexed()).isEqualTo(3);
    }

    @Test
    void a_removed_report_leaves_the_index() throws IOException {
        update();
        assertThat(passages("hồ sơ", EDUCATION)).isNotEmpty();
        Files.delete(small.report(EDUCATION, "2023"));

        assertThat(update()).isEqualTo(new PhraseIndexer.Outcome(0, 2, 1, List.of()));
        assertThat(index.held()).containsOnlyKeys(TRADE + "/2022", TRADE + "/2023");
        assertThat(passages("hồ sơ", EDUCATION)).isEmpty();
    }

    @Test
    void one_unreadable_report_is_named_and_skipped_while_the_rest_goes_in() throws IOException {
        Files.delete(small.report(TRADE, "2023"));
        Files.writeString(
                small.report(TRADE, "2023").resolveSibling("2023.docx"), "không phải tệp Word");

        var outcome = update();

        assertThat(outcome.indexed()).isEqualTo(2);
        assertThat(outcome.skipped())
                .singleElement()
                .satisfies(
                        n ->
                                assertThat(n.in(Locale.of("vi")))
                                        .contains(TRADE + "/2023", "2023.docx"));
        assertThat(index.held()).containsOnlyKeys(TRADE + "/2022", EDUCATION + "/2023");
    }

    @Test
    void what_the_index_had_of_a_report_that_became_unreadable_stays_out() throws IOException {
        update();
        Files.writeString(small.statistics(TRADE, "2023"), "{");

        var outcome = update();

        assertThat(outcome.skipped()).hasSize(1);
        assertThat(outcome.removed()).isEqualTo(1);
        assertThat(index.held()).containsOnlyKeys(TRADE + "/2022", EDUCATION + "/2023");
    }

    @Test
    void a_folder_of_rubbish_is_damaged_and_made_anew() throws IOException {
        var folder = Files.createDirectories(small.workspace().index());
        Files.writeString(folder.resolve("ghi-chu.txt"), "rác");
        assertThat(index.state()).isEqualTo(State.DAMAGED);

        assertThat(update().indexed()).isEqualTo(3);

        assertThat(notices).extracting(Notice::key).containsExactly("phrases.index-damaged");
        assertThat(index.state()).isEqualTo(State.READY);
        assertThat(folder.resolve("ghi-chu.txt")).doesNotExist();
    }

    @Test
    void an_index_with_a_broken_commit_is_damaged_and_made_anew() throws IOException {
        update();
        try (var files = Files.list(small.workspace().index())) {
            for (var file : files.filter(f -> f.toString().contains("segments")).toList()) {
                Files.writeString(file, "hỏng");
            }
        }
        assertThat(index.state()).isEqualTo(State.DAMAGED);

        assertThat(update().indexed()).isEqualTo(3);
        assertThat(notices).hasSize(1);
        assertThat(passages("hồ sơ", TRADE)).isNotEmpty();
    }

    @Test
    void a_sound_index_is_kept_without_a_word() {
        update();
        update();

        assertThat(notices).isEmpty();
    }

    @Test
    void the_own_report_of_the_period_or_later_never_answers() {
        update();
        var agency = small.desk().corpus().agencies().get(TRADE);

        assertThat(own(agency, Period.year(2024)))
                .containsOnly(Period.year(2022), Period.year(2023));
        assertThat(own(agency, Period.year(2023))).containsOnly(Period.year(2022));
        assertThat(own(agency, Period.year(2022))).isEmpty();
        // a quarter that ends with the year is as late as the year itself
        assertThat(own(agency, Period.quarter(2023, 4))).containsOnly(Period.year(2022));
    }

    @Test
    void other_agencies_answer_with_aligned_frames_that_state_figures() {
        update();
        var agency = small.desk().corpus().agencies().get(TRADE);
        var request = new PrecedentRequest(agency, "bao-cao-cchc", Period.year(2022));

        assertThat(index.retrieve(request).others().all())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.source().agency()).isEqualTo(EDUCATION))
                .allSatisfy(f -> assertThat(f.quality()).isEqualTo(Frame.Quality.ALIGNED))
                .allSatisfy(f -> assertThat(f.figures()).isNotEmpty());
    }

    @Test
    void words_that_were_guessed_are_found_but_make_no_frames() throws IOException {
        var file = small.report(TRADE, "2023");
        Files.writeString(file, VietnameseText.withoutMarks(Files.readString(file).repeat(9)));
        update();
        var agency = small.desk().corpus().agencies().get(TRADE);

        assertThat(own(agency, Period.year(2024))).containsOnly(Period.year(2022));
        assertThat(passages("hồ sơ", TRADE))
                .anySatisfy(p -> assertThat(p.source().period()).isEqualTo(Period.year(2023)));
    }

    private List<Period> own(Agency agency, Period period) {
        return index.retrieve(new PrecedentRequest(agency, "bao-cao-cchc", period)).own().stream()
                .map(f -> f.source().period())
                .toList();
    }

    private List<Passage> passages(String text, String agency) {
        return index.search(new PassageRequest(text, null, agency, null, 50)).stream()
                .map(PassageHit::passage)
                .toList();
    }

    private PhraseIndexer.Outcome update() {
        made.clear();
        notices.clear();
        return small.desk().updateIndex(notices::add, made::add);
    }
}
