package vn.duthao.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/** Where the program keeps what is the user's own and no workspace's: the history of the shell. */
public final class StateFolder {

    private StateFolder() {}

    /**
     * {@code %LOCALAPPDATA%\duthao} on Windows, else {@code $XDG_STATE_HOME/duthao} or {@code
     * ~/.local/state/duthao} (XDG Base Directory Specification); made where it is not there.
     */
    public static Path open() {
        var folder = of(System.getenv(), Path.of(System.getProperty("user.home", "")));
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            return ofSession();
        }
    }

    /** For a home that cannot be written: the history lives as long as the session. */
    private static Path ofSession() {
        try {
            var folder = Files.createTempDirectory("duthao");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("shell.no-state-folder", e), e);
        }
    }

    static Path of(Map<String, String> environment, Path home) {
        var windows = environment.get("LOCALAPPDATA");
        if (windows != null) {
            return Path.of(windows, "duthao");
        }
        var xdg = environment.getOrDefault("XDG_STATE_HOME", "");
        var state = xdg.isEmpty() ? home.resolve(".local").resolve("state") : Path.of(xdg);
        return state.resolve("duthao");
    }
}
