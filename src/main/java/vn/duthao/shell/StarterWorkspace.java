package vn.duthao.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.duthao.catalogue.Workspace;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

/** What a new workspace begins with: the facts of an existing one, and no reports yet. */
final class StarterWorkspace {

    private final Workspace source;

    StarterWorkspace(Workspace source) {
        this.source = source;
    }

    /**
     * Makes the folder a workspace.
     *
     * @throws UnusableInputException where it is one already
     */
    void copyTo(Path folder) {
        var corpus = folder.resolve("corpus");
        if (Files.exists(corpus)) {
            throw new UnusableInputException(Notice.of("shell.workspace-exists", corpus));
        }
        try {
            for (var file : source.facts()) {
                var copy = corpus.resolve(source.corpus().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            Files.createDirectories(corpus.resolve("reports"));
            Files.createDirectories(corpus.resolve("statistics"));
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("shell.output-failed", folder, e), e);
        }
    }
}
