package vn.duthao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.catalogue.Workspace;
import vn.duthao.files.ProcessLock;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.render.Overview;
import vn.duthao.render.json.Contract;
import vn.duthao.synthetic.Spoiling;
import vn.duthao.synthetic.SyntheticProvince;

class BatchRunTest {

    private static final int UNITS = 15;

    @TempDir private static Path shared;
    @TempDir private Path own;

    private SyntheticProvince province = SyntheticProvince.of(11, UNITS, 2);
    private BatchFixture batch = new BatchFixture(new Workspace(Path.of(".")), Path.of("."));

    /** Its index is made once; every test has a copy. */
    @BeforeAll
    static void make_the_province() {
        new BatchFixture(SyntheticProvince.of(11, UNITS, 2).writeTo(shared), shared).desk();
    }

    @BeforeEach
    void copy_the_province(@TempDir Path copy) throws IOException {
        try (var files = Files.walk(shared)) {
            for (var file : files.sorted().toList()) {
                var place = copy.resolve(shared.relativize(file).toString());
                if (!Files.isDirectory(place)) {
                    Files.copy(file, place);
                }
            }
        }
        batch = new BatchFixture(new Workspace(copy), copy.resolve("run"));
    }

    @Test
    void every_unit_has_a_checked_draft_in_a_folder_of_its_own() {
        var ended = batch.run(BatchFixture.ALL);

        assertThat(ended).containsExactlyInAnyOrderElementsOf(province.units());
        assertThat(batch.in(UnitState.DRAFTED)).containsExactlyElementsOf(province.units());
        assertThat(batch.in(UnitState.MISSING)).containsExactly(SyntheticProvince.COMMITTEE);
        assertThat(batch.summary().rows())
                .filteredOn(row -> row.result() != null)
                .allSatisfy(
                        row -> {
                            var result = java.util.Objects.requireNonNull(row.result());
                            assertThat(result.errors()).isZero();
                            assertThat(result.figures()).isGreaterThan(20);
                            assertThat(result.told()).isGreaterThan(20);
                        });
        assertThat(batch.results().keySet())
                .contains(
                        "so-001-vuon-mau/so-001-vuon-mau-2024.docx",
                        "so-001-vuon-mau/so-001-vuon-mau-2024.json",
                        "so-001-vuon-mau/check.json",
                        "so-001-vuon-mau/result.json",
                        "run.json");
    }

    @Test
    void what_is_spoiled_is_named_with_its_reason_and_stops_nobody() {
        Map<String, Spoiling> spoiled = province.spoil(batch.workspace(), 0.5);

        batch.run(BatchFixture.ALL);

        assertThat(batch.in(UnitState.FAILED))
                .containsExactlyInAnyOrderElementsOf(spoiled.keySet());
        assertThat(batch.summary().in(UnitState.FAILED))
                .allSatisfy(
                        row ->
                                assertThat(String.valueOf(row.reason()))
                                        .as(row.unit().agency())
                                        .isNotEqualTo("null"));
        assertThat(batch.in(UnitState.DRAFTED)).hasSize(UNITS - spoiled.size());
        assertContractsHold();
    }

    @Test
    void a_run_goes_on_with_what_is_not_drafted_yet() throws IOException {
        batch.run(BatchFixture.ALL);
        var whole = batch.results();
        delete(batch.folder().folder("so-003-vuon-mau"));
        delete(batch.folder().folder("so-007-vuon-mau"));

        var ended = batch.run(BatchFixture.ALL);

        assertThat(ended).containsExactlyInAnyOrder("so-003-vuon-mau", "so-007-vuon-mau");
        assertThat(batch.results()).isEqualTo(whole);
    }

    @Test
    void a_unit_whose_statistics_changed_is_drafted_again_and_only_it() throws IOException {
        batch.run(BatchFixture.ALL);
        var before = batch.results();
        Files.copy(
                statistics("so-006-vuon-mau", "2024.xlsx"),
                statistics("so-005-vuon-mau", "2024.xlsx"),
                StandardCopyOption.REPLACE_EXISTING);

        var ended = batch.run(BatchFixture.ALL);

        assertThat(ended).containsExactly("so-005-vuon-mau");
        assertThat(batch.in(UnitState.FAILED)).containsExactly("so-005-vuon-mau");
        assertThat(batch.results())
                .as("the draft of the old statistics is gone")
                .doesNotContainKey("so-005-vuon-mau/result.json")
                .containsEntry(
                        "so-006-vuon-mau/result.json", before.get("so-006-vuon-mau/result.json"));
    }

    @Test
    void all_are_drafted_again_where_the_past_that_lends_words_changed() throws IOException {
        batch.run(BatchFixture.ALL);
        var past = batch.workspace().reportFolder().resolve("so-005-vuon-mau/2023.txt");
        Files.writeString(past, Files.readString(past) + "\n");

        assertThat(batch.run(BatchFixture.ALL)).hasSize(UNITS);
    }

    @Test
    void a_unit_that_hands_in_late_is_drafted_when_the_run_goes_on() throws IOException {
        var file = statistics("so-002-vuon-mau", "2024.xlsx");
        var aside = batch.workspace().root().resolve("aside.xlsx");
        Files.move(file, aside);
        batch.run(BatchFixture.ALL);
        assertThat(batch.in(UnitState.MISSING)).contains("so-002-vuon-mau");
        Files.move(aside, file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-12-19T18:00:00Z")));

        assertThat(batch.run(BatchFixture.ALL)).containsExactly("so-002-vuon-mau");

        var row =
                batch.summary().rows().stream()
                        .filter(r -> r.unit().agency().equals("so-002-vuon-mau"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.daysLate()).as("the 20th in Vietnam, due on the 15th").isEqualTo(5);
    }

    @Test
    void what_failed_is_tried_again_only_on_demand() {
        var spoiled = province.spoil(batch.workspace(), 0.2).keySet();
        batch.run(BatchFixture.ALL);

        assertThat(batch.run(BatchFixture.ALL)).isEmpty();
        assertThat(batch.run(BatchFixture.ALL, Shard.WHOLE, BatchFixture.UNLIMITED, true))
                .containsExactlyInAnyOrderElementsOf(spoiled);
    }

    @Test
    void a_systemic_failure_stops_the_run_and_the_rest_can_go_on() {
        province.spoil(batch.workspace(), 0.5);
        var few = new BatchRun.Limits(1, 2, Duration.ofMinutes(5));

        batch.run(BatchFixture.ALL, Shard.WHOLE, few, false);

        assertThat(batch.in(UnitState.FAILED)).hasSize(2);
        assertThat(batch.in(UnitState.WAITING)).isNotEmpty();
        batch.run(BatchFixture.ALL);
        assertThat(batch.in(UnitState.WAITING)).isEmpty();
    }

    @Test
    void a_draft_that_takes_too_long_is_given_up_and_named() {
        var impatient = new BatchRun.Limits(2, Integer.MAX_VALUE, Duration.ZERO);

        batch.run(BatchFixture.ALL, Shard.WHOLE, impatient, false);

        assertThat(batch.in(UnitState.FAILED)).containsExactlyElementsOf(province.units());
        assertThat(batch.results().keySet()).containsExactly("run.json");
    }

    @Test
    void shards_together_do_what_one_run_does() {
        batch.run(BatchFixture.ALL);
        var whole = batch.results();
        var sharded = new BatchFixture(batch.workspace(), own.resolve("sharded"));

        var ended = new ArrayList<String>();
        for (int i = 3; i >= 1; i--) {
            ended.addAll(
                    sharded.run(BatchFixture.ALL, new Shard(i, 3), BatchFixture.UNLIMITED, false));
        }

        assertThat(ended).containsExactlyInAnyOrderElementsOf(province.units());
        assertThat(sharded.results()).isEqualTo(whole);
        assertThat(untimed(sharded)).isEqualTo(untimed(batch));
    }

    private static List<String> untimed(BatchFixture batch) {
        var overview =
                new SummaryTables(batch.summary(), batch.desk().corpus().agencies(), Locale.ENGLISH)
                        .overview();
        return overview.tables().getFirst().rows().stream()
                .map(row -> row.subList(0, 11) + " " + row.getLast())
                .toList();
    }

    @Test
    void a_run_that_another_process_is_at_is_left_alone() throws IOException {
        Files.createDirectories(batch.run());
        try (var _ = ProcessLock.tryTake(batch.run().resolve(".lock")).orElseThrow()) {
            assertThatThrownBy(() -> batch.run(BatchFixture.ALL))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("another process is drafting into");
        }
        assertThat(batch.run(BatchFixture.ALL)).hasSize(UNITS);
    }

    @Test
    void half_a_line_left_by_a_kill_does_no_harm() throws IOException {
        batch.run(BatchFixture.ALL);
        var journal = batch.run().resolve("journal.jsonl");
        Files.writeString(journal, Files.readString(journal) + "{\"at\":\"2024-1");
        delete(batch.folder().folder("so-004-vuon-mau"));

        assertThat(batch.run(BatchFixture.ALL)).containsExactly("so-004-vuon-mau");

        assertThat(new Journal(journal).entries())
                .last()
                .extracting(JournalEntry::agency, JournalEntry::event)
                .containsExactly("so-004-vuon-mau", JournalEntry.Event.DRAFTED);
    }

    @Test
    void only_the_agencies_asked_for_are_drafted() {
        var two = BatchFixture.only(List.of("so-002-vuon-mau", "so-001-vuon-mau"));

        assertThat(batch.run(two)).containsExactlyInAnyOrder("so-001-vuon-mau", "so-002-vuon-mau");
        assertThat(batch.in(UnitState.MISSING)).isEmpty();
    }

    @Test
    void drafts_that_differ_in_names_and_figures_only_are_told_as_alike_and_no_others() {
        batch.run(BatchFixture.ALL);

        assertThat(batch.summary().alike())
                .allSatisfy(alike -> assertThat(alike.share()).isBetween(0.95, 1.0))
                .extracting(RunSummary.Alike::agencies)
                .containsExactlyInAnyOrderElementsOf(province.sameWording());
        assertThat(writtenAlike()).hasSize(province.sameWording().size());
        assertThat(writtenAlike().get(0).get("agencies").size()).isEqualTo(3);
        assertContractsHold();
        assertThat(overview().tables())
                .filteredOn(table -> table.name().equals("Alike"))
                .singleElement()
                .satisfies(
                        table -> assertThat(table.rows()).hasSize(province.sameWording().size()));
    }

    @Test
    void drafts_in_words_of_their_own_are_not_told_as_alike() {
        var one = province.sameWording().stream().map(List::getFirst).toList();

        batch.run(BatchFixture.only(one));

        assertThat(batch.in(UnitState.DRAFTED)).hasSameElementsAs(one);
        assertThat(writtenAlike()).isEmpty();
        assertThat(overview().tables()).extracting(Overview.Table::name).doesNotContain("Alike");
    }

    private Overview overview() {
        return new SummaryTables(batch.summary(), batch.desk().corpus().agencies(), Locale.ENGLISH)
                .overview();
    }

    /** As other programs read it. */
    private JsonNode writtenAlike() {
        return new JsonMapper().readTree(writtenSummary()).get("alike");
    }

    private String writtenSummary() {
        var agencies = batch.desk().corpus().agencies();
        new SummaryFiles(batch.folder()).write(batch.summary(), agencies, Locale.ENGLISH);
        return read("summary.json");
    }

    private String read(String name) {
        try {
            return Files.readString(batch.run().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertContractsHold() {
        Contract.assertHolds("batch.schema.json", read("run.json"));
        Contract.assertHolds("batch-summary.schema.json", writtenSummary());
    }

    private Path statistics(String agency, String name) {
        return batch.workspace().statistics().resolve(agency).resolve(name);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
