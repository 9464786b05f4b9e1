package vn.duthao.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.Language;

/** A console that keeps what is printed. */
final class RecordingConsole {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console;

    RecordingConsole(Language language) {
        this(language, false);
    }

    RecordingConsole(Language language, boolean colour) {
        console =
                new Console(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        language.locale(),
                        Console.PIPED_WIDTH,
                        colour,
                        false);
    }

    Console console() {
        return console;
    }

    String out() {
        console.flush();
        return out.toString();
    }

    String err() {
        console.flush();
        return err.toString();
    }
}
