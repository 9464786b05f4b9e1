package vn.duthao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.Duthao;
import vn.duthao.synthetic.Spoiling;
import vn.duthao.synthetic.SyntheticProvince;

/** A run in a process of its own, ended by force at random moments. */
class KilledBatchTest {

    private static final int PARTLY_FAILED = 5;

    @TempDir private Path folder;

    @Test
    void a_run_killed_at_random_moments_and_resumed_ends_with_the_same_bytes() throws Exception {
        kill(30, 3);
    }

    @Test
    @Tag("scale")
    void so_does_a_province_of_500_units_killed_20_times() throws Exception {
        kill(500, 20);
    }

    private void kill(int units, int kills) throws Exception {
        var province = SyntheticProvince.of(17, units, 2);
        var workspace = province.writeTo(folder.resolve("workspace"));
        var spoiled = province.spoil(workspace, 0.05);
        var whole = new BatchFixture(workspace, folder.resolve("whole"));
        assertThat(process(whole, "--period", "2024", "--all").waitFor()).isEqualTo(PARTLY_FAILED);
        var killed = new BatchFixture(workspace, folder.resolve("killed"));
        var random = new Random(kills);

        var left = kill(killed, units, kills, random);

        assertThat(left).as("the last kill left something to do").isPositive();
        assertThat(process(killed, "--resume").waitFor()).isEqualTo(PARTLY_FAILED);
        assertThat(results(killed)).isEqualTo(results(whole));
        assertThat(draftedTwice(killed)).isEmpty();
        check(whole, province, spoiled);
    }

    /** Kills the run so often; how many units the last of these had left to do. */
    private static long kill(BatchFixture batch, int units, int kills, Random random)
            throws Exception {
        long left = 0;
        for (int i = 0; i < kills; i++) {
            var process =
                    batch.folder().plan().isPresent()
                            ? process(batch, "--resume")
                            : process(batch, "--period", "2024", "--all");
            awaitDone(batch, process, random.nextInt(units * i / (2 * kills), units / 2));
            process.waitFor(random.nextLong(200), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            left = batch.folder().plan().isEmpty() ? 1 : batch.in(UnitState.WAITING).size();
        }
        return left;
    }

    /** Waits until the journal tells of so many units, or the process has ended. */
    private static void awaitDone(BatchFixture batch, Process process, int units) throws Exception {
        var journal = batch.run().resolve("journal.jsonl");
        while (process.isAlive() && lines(journal) < units) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
    }

    private static long lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).lines().count() : 0;
    }

    private static void check(
            BatchFixture batch, SyntheticProvince province, Map<String, Spoiling> spoiled) {
        assertThat(batch.in(UnitState.FAILED))
                .containsExactlyInAnyOrderElementsOf(spoiled.keySet());
        var drafted = batch.summary().in(UnitState.DRAFTED);
        assertThat(drafted).hasSize(province.units().size() - spoiled.size());
        assertThat(drafted)
                .allSatisfy(
                        row ->
                                assertThat(java.util.Objects.requireNonNull(row.result()).errors())
                                        .as(row.unit().agency())
                                        .isZero());
    }

    /** Whatever was in its place before a kill is not drafted after it. */
    private static List<String> draftedTwice(BatchFixture batch) {
        return new Journal(batch.run().resolve("journal.jsonl"))
                .entries().stream()
                        .filter(entry -> entry.event() == JournalEntry.Event.DRAFTED)
                        .collect(Collectors.groupingBy(JournalEntry::agency, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** All but the summary, which tells how long each took. */
    private static Map<String, String> results(BatchFixture batch) {
        var results = batch.results();
        results.keySet().removeIf(name -> name.startsWith("summary."));
        return results;
    }

    private static Process process(BatchFixture batch, String... options) throws IOException {
        var command =
                new java.util.ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Duthao.class.getName(),
                                "batch",
                                "--out",
                                batch.run().toString(),
                                "--workspace",
                                batch.workspace().root().toString()));
        command.addAll(List.of(options));
        var log = Files.createTempFile(batch.workspace().root(), "log", ".txt").toFile();
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    }
}
