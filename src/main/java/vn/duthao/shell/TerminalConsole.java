package vn.duthao.shell;

import java.io.PrintWriter;
import org.jline.terminal.Terminal;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ProcessConsole;

/** The console of the interactive shell's terminal. */
final class TerminalConsole {

    static final String PROMPT = "duthao> ";

    private TerminalConsole() {}

    /** The terminal as it is wide now, in the language of the console. */
    static Console of(Terminal terminal, Console console) {
        return of(terminal, terminal.writer(), console);
    }

    /** The same with another writer to the terminal. */
    static Console of(Terminal terminal, PrintWriter writer, Console console) {
        var dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        return new Console(
                writer,
                writer,
                console.locale(),
                terminal.getWidth() > 0 ? terminal.getWidth() : Console.PIPED_WIDTH,
                !dumb && ProcessConsole.wantsColour(System.getenv()),
                !dumb);
    }
}
