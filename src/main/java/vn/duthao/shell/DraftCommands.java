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
        var report = out != null ? out : Path.of(agency + "-" + period.code() + ".docx");
        var files = DraftFiles.of(report);
        files.requireWritable(workspace, statistics, force);
        var desk = new DraftingDesk(workspace, workspace.index());
        var office = desk.corpus().agencies().get(agency);
        var source = statistics != null ? statistics : desk.statisticsFile(office, period, type);
        var read = desk.statistics(office, period, source);
        requireType(read.data(), type);
        new StatisticsGate(desk, console).pass(office, read, force);
        OpenDesk.update(desk, console);
        var draft =
                switch (writer) {
                    case PHRASES -> desk.draft(office, read.data());
                };
        new DocxRenderer().render(draft.report(), report, DocxOptions.DEFAULT.overwriting(force));
        WholeFile.write(
                files.sources(),
                new DraftJson().render(draft.report()).getBytes(StandardCharsets.UTF_8),
                force);
        tell(draft, files, source, console);
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
                        desk.earlier(office, period, type),
                        out,
                        force);
        console.print(console.text("form.done", out, agency, period.code()));
        return ExitCode.FINE;
    }

    private static void requireType(DataSet data, @Nullable String type) {
        if (type != null && !type.equals(data.reportType())) {
            throw new UnusableInputException(
                    Notice.of("shell.draft.other-type", data.name(), data.reportType(), type));
        }
    }

    private static void tell(Draft draft, DraftFiles files, Path statistics, Console console) {
        var findings = draft.check().findings();
        console.print(console.text("draft.done", files.report(), files.sources()));
        console.print(
                console.text(
                        "draft.open",
                        draft.gaps().size(),
                        draft.carriedOver().size(),
                        findings.stream().filter(f -> f.severity() == Severity.ERROR).count(),
                        findings.stream().filter(f -> f.severity() == Severity.WARNING).count()));
        console.print(console.text("draft.next", quoted(files.report()), quoted(statistics)));
    }

    /** The path as a shell takes it for one word. */
    private static String quoted(Path path) {
        return path.toString().indexOf(' ') < 0 ? path.toString() : "\"" + path + "\"";
    }
}
