package vn.duthao.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Severity;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.render.docx.DocxOptions;
import vn.duthao.render.docx.DocxRenderer;
import vn.duthao.render.json.DraftJson;
import vn.duthao.shell.console.Console;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.FormWriter;

/** Writing: the draft of a report, and the blank workbook for its statistics. */
public final class DraftCommands {

    /** Who words a draft. */
    enum Writer {
        PHRASES
    }

    @Command(name = "draft")
    ExitCode draft(
            Console console,
            Workspace workspace,
            @Option String agency,
            @Option Period period,
            @Option @Nullable String type,
            @Option @Nullable Path statistics,
            @Option @Nullable Path out,
            @Option(defaultValue = "phrases") Writer writer,
            @Option boolean force) {
        var file = out != null ? out : Path.of(agency + "-" + period.code() + ".docx");
        var json = beside(file);
        refuseToReplace(statistics, json);
        WholeFile.checkWritable(file, force);
        WholeFile.checkWritable(json, force);
        var desk = new DraftingDesk(workspace, workspace.index());
        var office = desk.corpus().agencies().get(agency);
        var data = desk.statistics(office, period, statistics);
        requireType(data, type);
        new StatisticsGate(desk, console).pass(office, data, force);
        OpenDesk.update(desk, console);
        var draft =
                switch (writer) {
                    case PHRASES -> desk.draft(office, data);
                };
        new DocxRenderer().render(draft.report(), file, DocxOptions.DEFAULT.overwriting(force));
        WholeFile.write(
                json,
                new DraftJson().render(draft.report()).getBytes(StandardCharsets.UTF_8),
                force);
        var source = statistics != null ? statistics : workspace.statistics(agency, period).get();
        tell(draft, file, source, console);
        return draft.check().hasFindingAt(Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    @Command(name = "form")
    ExitCode form(
            Console console,
            Workspace workspace,
            @Option(defaultValue = "bao-cao-cchc") String type,
            @Option String agency,
            @Option Period period,
            @Option Path out,
            @Option boolean force) {
        var desk = new DraftingDesk(workspace, workspace.index());
        var office = desk.corpus().agencies().get(agency);
        new FormWriter(desk.corpus().catalogue())
                .write(
                        desk.corpus().outline(type, office.type(), period.kind()),
                        office,
                        period,
                        desk.earlier(office, period),
                        out,
                        force);
        console.print(console.text("form.done", out, agency, period.code()));
        return ExitCode.FINE;
    }

    /** "x.docx" to "x.json". */
    private static Path beside(Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return file.resolveSibling(name + ".json");
    }

    private static void refuseToReplace(@Nullable Path statistics, Path json) {
        if (statistics != null && sameFile(statistics, json)) {
            throw new UnusableInputException(
                    Notice.of("shell.draft.replaces-statistics", statistics));
        }
    }

    private static boolean sameFile(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static void requireType(DataSet data, @Nullable String type) {
        if (type != null && !type.equals(data.reportType())) {
            throw new UnusableInputException(
                    Notice.of("shell.draft.other-type", data.name(), data.reportType(), type));
        }
    }

    private static void tell(Draft draft, Path file, Path statistics, Console console) {
        var findings = draft.check().findings();
        console.print(console.text("draft.done", file, beside(file)));
        console.print(
                console.text(
                        "draft.open",
                        draft.gaps().size(),
                        draft.carriedOver().size(),
                        findings.stream().filter(f -> f.severity() == Severity.ERROR).count(),
                        findings.stream().filter(f -> f.severity() == Severity.WARNING).count()));
        console.print(console.text("draft.next", quoted(file), quoted(statistics)));
    }

    /** The path as a shell takes it for one word. */
    private static String quoted(Path path) {
        return path.toString().indexOf(' ') < 0 ? path.toString() : "\"" + path + "\"";
    }
}
