package vn.duthao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;

class ForegroundRunTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Console console = new RecordingConsole(Language.EN).console();

    @Test
    void a_command_prints_to_the_terminal() throws IOException {
        try (var terminal = terminal()) {
            new ForegroundRun(terminal, console)
                    .await(
                            shown -> {
                                shown.print("hồ sơ");
                                shown.flush();
                            });

            assertThat(screen.toString(StandardCharsets.UTF_8)).contains("hồ sơ");
        }
    }

    @Test
    void ctrl_c_interrupts_the_command_and_silences_it() throws IOException {
        var interrupted = new AtomicBoolean();
        var running = new CountDownLatch(1);
        try (var terminal = terminal()) {
            Thread.ofVirtual().start(() -> interruptWhen(running, terminal));
            new ForegroundRun(terminal, console)
                    .await(
                            shown -> {
                                running.countDown();
                                interrupted.set(sleepIsInterrupted());
                                shown.print("too late");
                                shown.flush();
                            });

            assertThat(interrupted).isTrue();
            assertThat(screen.toString(StandardCharsets.UTF_8))
                    .contains("Stopped.")
                    .doesNotContain("too late");
        }
    }

    private static void interruptWhen(CountDownLatch running, Terminal terminal) {
        try {
            running.await();
            terminal.raise(Signal.INT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean sleepIsInterrupted() {
        try {
            Thread.sleep(60_000);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private Terminal terminal() throws IOException {
        return new DumbTerminal(
                "test",
                Terminal.TYPE_DUMB,
                new ByteArrayInputStream(new byte[0]),
                screen,
                StandardCharsets.UTF_8);
    }
}
