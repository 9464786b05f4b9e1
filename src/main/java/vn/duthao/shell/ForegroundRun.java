package vn.duthao.shell;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import vn.duthao.shell.console.Console;

/** Runs one command of the interactive shell so that Ctrl-C ends the command and not the shell. */
final class ForegroundRun {

    /** How long a cancelled command may take to stop before the prompt comes back without it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Terminal terminal;
    private final Gate gate;
    private final Console shown;

    ForegroundRun(Terminal terminal, Console console) {
        this.terminal = terminal;
        this.gate = new Gate(terminal.writer());
        this.shown = TerminalConsole.of(terminal, new PrintWriter(gate), console);
    }

    /** Returns when the command has ended or was cancelled; a cancelled one prints no more. */
    void await(Consumer<Console> command) {
        var worker =
                Thread.ofPlatform().name("command").daemon().unstarted(() -> command.accept(shown));
        var before =
                terminal.handle(
                        Signal.INT,
                        _ -> {
                            gate.shut();
                            worker.interrupt();
                        });
        try {
            worker.start();
            while (worker.isAlive() && !gate.isShut()) {
                worker.join(Duration.ofMillis(50));
            }
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.handle(Signal.INT, before);
        }
        tellCancelled(worker.isAlive());
    }

    private void tellCancelled(boolean running) {
        if (gate.isShut()) {
            terminal.writer().println(shown.text(running ? "cancelled-behind" : "cancelled"));
            terminal.flush();
        }
    }

    /** Lets text through until it is shut. */
    private static final class Gate extends FilterWriter {

        private volatile boolean shut;

        Gate(Writer out) {
            super(out);
        }

        void shut() {
            shut = true;
        }

        boolean isShut() {
            return shut;
        }

        @Override
        public void write(int letter) throws IOException {
            if (!shut) {
                super.write(letter);
            }
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (!shut) {
                super.write(text, from, length);
            }
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            if (!shut) {
                super.write(text, from, length);
            }
        }
    }
}
