package vn.duthao.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Workspace;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Finds the workspace that a command works in. */
final class NearestWorkspace {

    private NearestWorkspace() {}

    /** The workspace for a command that is run in the current folder. */
    static Workspace find(@Nullable Path asked) {
        return find(asked, Path.of(""));
    }

    /**
     * The folder asked for; without one the nearest upward from where the user is, else the
     * program's own.
     *
     * @throws UnusableInputException where there is none
     */
    static Workspace find(@Nullable Path asked, Path here) {
        if (asked != null) {
            return of(asked)
                    .orElseThrow(
                            () ->
                                    new UnusableInputException(
                                            Notice.of("shell.not-a-workspace", asked)));
        }
        return Stream.iterate(here.toAbsolutePath(), p -> p != null, Path::getParent)
                .flatMap(folder -> of(folder).stream())
                .findFirst()
                .or(NearestWorkspace::ofProgram)
                .orElseThrow(() -> new UnusableInputException(Notice.of("shell.no-workspace")));
    }

    /** The workspace that came with the program; the launcher tells where that is. */
    static Optional<Workspace> ofProgram() {
        return Optional.ofNullable(System.getProperty("duthao.home"))
                .flatMap(home -> of(Path.of(home)));
    }

    private static Optional<Workspace> of(Path folder) {
        return Files.isDirectory(folder.resolve("corpus"))
                ? Optional.of(new Workspace(folder))
                : Optional.empty();
    }
}
