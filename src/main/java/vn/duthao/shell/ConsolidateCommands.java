package vn.duthao.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.shell.console.Console;

/** The report of an agency from the statistics of those below it. */
public final class ConsolidateCommands {

    @Command(name = "consolidate")
    ExitCode consolidate(
            Console console,
            Workspace workspace,
            @Option Period period,
            @Option String agency,
            @Option(defaultValue = Outline.USUAL_TYPE) String type,
            @Option @Nullable Path statistics,
            @Option @Nullable Path out,
            @Option boolean force) {
        var report = out != null ? out : Path.of(agency + "-" + period.code() + ".docx");
        var files = ConsolidationFiles.of(report);
        files.requireWritable(workspace, statistics, force);
        return new ConsolidationRun(console, workspace, files, force)
                .of(agency, period, type, statistics);
    }
}
