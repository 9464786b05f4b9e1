package vn.duthao.shell.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The console of the process's own standard streams, always in UTF-8. */
public final class ProcessConsole {

    private ProcessConsole() {}

    /**
     * The standard streams in the user's language. The launcher tells the columns of the terminal
     * in {@code duthao.columns}, and in {@code duthao.live} whether standard error is one; where it
     * tells none, the output is taken to be piped, unless the JVM knows of a terminal.
     */
    public static Console open() {
        var columns = Integer.getInteger("duthao.columns", 0);
        var console = System.console();
        var terminal = columns > 0 || console != null && console.isTerminal();
        var err =
                new PrintWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
                        true);
        return new Console(
                new ResultWriter(new FileOutputStream(FileDescriptor.out)),
                err,
                Language.ofUser().locale(),
                columns > 0 ? columns : Console.PIPED_WIDTH,
                terminal && wantsColour(System.getenv()),
                Boolean.getBoolean("duthao.live"),
                console != null && console.isTerminal()
                        ? prompt -> read(prompt, err, console)
                        : null);
    }

    /** The prompt goes where progress goes: it is no result. */
    private static @Nullable String read(String prompt, PrintWriter err, java.io.Console keyboard) {
        err.print(prompt);
        err.flush();
        return keyboard.readLine();
    }

    /**
     * Whether the environment allows colours: no NO_COLOR (https://no-color.org), no dumb terminal.
     */
    public static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
