package vn.duthao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.Duthao;
import vn.duthao.catalogue.Workspace;
import vn.duthao.files.ProcessLock;
import vn.duthao.phrases.lucene.LucenePhraseIndex;
import vn.duthao.phrases.lucene.LucenePhraseIndex.State;
import vn.duthao.synthetic.SyntheticProvince;

/** The index of a workspace and two processes of the operating system. */
class IndexLockTest {

    private static final int UNITS = 3;
    private static final String BUSY = "Another process is updating the index";

    @TempDir private Path folder;
    private Workspace workspace = new Workspace(Path.of("."));
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void make_a_workspace() {
        workspace = SyntheticProvince.of(5, UNITS, 2).writeTo(folder.resolve("workspace"));
    }

    @AfterEach
    void end_all_processes() {
        processes.forEach(Process::destroyForcibly);
    }

    /** What the other process does: takes the lock, says so, and keeps it until it is killed. */
    public static final class Holder {
        public static void main(String[] files) throws Exception {
            try (var _ = ProcessLock.take(Path.of(files[0]))) {
                Files.createFile(Path.of(files[1]));
                Thread.sleep(TimeUnit.MINUTES.toMillis(10));
            }
        }
    }

    @Test
    void who_comes_second_says_that_it_waits_and_indexes_when_the_other_is_gone() throws Exception {
        var holder = holder();
        var told = folder.resolve("told.txt");
        var second = index(told);

        await(second, () -> Files.readString(told).contains(BUSY));

        assertThat(Files.readString(told)).contains(BUSY);
        assertThat(second.isAlive()).isTrue();
        assertThat(workspace.index()).as("no part of an index").doesNotExist();
        holder.destroyForcibly().waitFor();
        assertThat(second.waitFor()).as(Files.readString(told)).isZero();
        assertThat(Files.readString(told)).containsOnlyOnce(BUSY);
        assertThat(indexed()).isEqualTo(UNITS);
    }

    @Test
    void an_index_is_whole_from_when_it_can_be_read_even_if_its_maker_is_killed_then()
            throws Exception {
        var told = folder.resolve("told.txt");
        var killed = index(told);
        await(killed, () -> new LucenePhraseIndex(workspace.index()).state() == State.READY);

        killed.destroyForcibly().waitFor();

        assertThat(indexed()).isEqualTo(UNITS);
        assertThat(index(folder.resolve("again.txt")).waitFor()).isZero();
        assertThat(indexed()).isEqualTo(UNITS);
    }

    private int indexed() {
        return new DraftingDesk(workspace, workspace.index()).indexed().size();
    }

    private Process holder() throws Exception {
        var lock = workspace.index().resolveSibling("index.lock");
        var held = folder.resolve("held");
        Files.createDirectories(lock.resolveSibling(""));
        var holder =
                start(
                        folder.resolve("holder.txt"),
                        Holder.class.getName(),
                        lock.toString(),
                        held.toString());
        await(holder, () -> Files.exists(held));
        assertThat(holder.isAlive()).isTrue();
        return holder;
    }

    private Process index(Path told) throws IOException {
        return start(
                told,
                Duthao.class.getName(),
                "index",
                "--lang",
                "en",
                "--workspace",
                workspace.root().toString());
    }

    private Process start(Path told, String... words) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path")));
        command.addAll(List.of(words));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        processes.add(process);
        return process;
    }

    @FunctionalInterface
    private interface Sign {
        boolean isThere() throws IOException;
    }

    /** Until the sign is there, the process has ended, or no sign will come any more. */
    private static void await(Process process, Sign sign) throws Exception {
        var given = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!sign.isThere()
                && System.nanoTime() < given
                && !process.waitFor(20, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }
}
