package vn.duthao.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Workspace;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.DuthaoException;
import vn.duthao.report.reading.ReportReader;
import vn.duthao.report.reading.TextRestorer;
import vn.duthao.shell.console.Console;

/** Gives a garbled scan its Vietnamese words back. */
public final class RestoreCommands {

    private final ReportReader reader;

    public RestoreCommands(ReportReader reader) {
        this.reader = reader;
    }

    @Command(name = "restore")
    ExitCode restore(
            Console console,
            Workspace workspace,
            @Argument(index = 0) Path file,
            @Option @Nullable Path out,
            @Option boolean force) {
        if (out != null) {
            WholeFile.checkWritable(out, force);
        }
        var restored = learned(workspace, console).restore(file);
        if (out == null) {
            restored.text().lines().forEach(console::print);
        } else {
            WholeFile.write(out, restored.text().getBytes(StandardCharsets.UTF_8), force);
        }
        console.progress(
                restored.unsure() == 0
                        ? console.text("restore.clean", restored.words())
                        : console.text(
                                "restore.done",
                                restored.words(),
                                restored.unsure(),
                                TextRestorer.DOUBT));
        return ExitCode.FINE;
    }

    /** A past report that cannot be read teaches nothing; {@code index} names it. */
    private TextRestorer learned(Workspace workspace, Console console) {
        var restorer = new TextRestorer();
        for (var report : workspace.reports()) {
            try {
                restorer.learn(reader.read(report.file()));
            } catch (DuthaoException e) {
                console.progress(console.text(e.notice()));
            }
        }
        return restorer;
    }
}
