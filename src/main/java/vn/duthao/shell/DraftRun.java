package vn.duthao.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Severity;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.render.docx.DocxOptions;
import vn.duthao.render.docx.DocxRenderer;
import vn.duthao.render.json.DraftJson;
import vn.duthao.report.SectionWriting;
import vn.duthao.shell.console.Console;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.StatisticsFile;

/**
 * A draft from statistics to files, whoever words it.
 *
 * @param type of report, null for that of the statistics
 * @param statistics null for those of the workspace
 * @param out Word file, null for one named after agency and period, and type of a document that is
 *     no report
 * @param force files that are there may be replaced
 */
record DraftRun(
        Console console,
        Workspace workspace,
        String agency,
        Period period,
        @Nullable String type,
        @Nullable Path statistics,
        @Nullable Path out,
        boolean force) {

    /** Drafts, writes and tells; the writer gives null for the words of past reports. */
    ExitCode wordedBy(Function<DraftingDesk, @Nullable ModelWriter> writers) {
        var desk = new DraftingDesk(workspace, workspace.index());
        var source = source(desk);
        var read = statistics(desk, source);
        var report = out != null ? out : DraftFiles.usual(agency, period, read.data().reportType());
        var files = DraftFiles.of(report);
        files.requireWritable(workspace, statistics, force);
        var writer = writers.apply(desk);
        var draft = draft(desk, read, writer);
        new DocxRenderer().render(draft.report(), report, DocxOptions.DEFAULT.overwriting(force));
        WholeFile.write(
                files.sources(),
                new DraftJson()
                        .render(draft.report(), draft.worded())
                        .getBytes(StandardCharsets.UTF_8),
                force);
        tell(draft, files, source);
        return draft.check().hasFindingAt(Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** The draft, in no file yet. */
    Draft draft(DraftingDesk desk, @Nullable ModelWriter writer) {
        return draft(desk, statistics(desk, source(desk)), writer);
    }

    private Path source(DraftingDesk desk) {
        var office = desk.corpus().agencies().get(agency);
        return statistics != null ? statistics : desk.statisticsFile(office, period, type);
    }

    private StatisticsFile statistics(DraftingDesk desk, Path source) {
        var read = desk.statistics(desk.corpus().agencies().get(agency), period, source);
        requireType(read.data());
        return read;
    }

    private Draft draft(DraftingDesk desk, StatisticsFile read, @Nullable ModelWriter writer) {
        var office = desk.corpus().agencies().get(agency);
        new StatisticsGate(desk, console).pass(office, read, force);
        OpenDesk.update(desk, console);
        return desk.draft(office, read.data(), writer);
    }

    private void requireType(DataSet data) {
        if (type != null && !type.equals(data.reportType())) {
            throw new UnusableInputException(
                    Notice.of("shell.draft.other-type", data.name(), data.reportType(), type));
        }
    }

    private void tell(Draft draft, DraftFiles files, Path source) {
        var findings = draft.check().findings();
        console.print(console.text("draft.done", files.report(), files.sources()));
        if (!draft.worded().isEmpty()) {
            tellWriting(draft);
        }
        console.print(
                console.text(
                        "draft.open",
                        draft.gaps().size(),
                        draft.carriedOver().size(),
                        findings.stream().filter(f -> f.severity() == Severity.ERROR).count(),
                        findings.stream().filter(f -> f.severity() == Severity.WARNING).count()));
        console.print(console.text("draft.next", quoted(files.report()), quoted(source)));
    }

    private void tellWriting(Draft draft) {
        var worded = draft.worded();
        var fallbacks =
                worded.stream()
                        .filter(s -> s.outcome() == SectionWriting.Outcome.FALLBACK)
                        .toList();
        console.print(
                console.text(
                        "draft.worded",
                        worded.size() - fallbacks.size(),
                        worded.size(),
                        worded.stream().mapToInt(SectionWriting::repairs).sum(),
                        worded.stream().mapToLong(s -> s.tokensIn() + s.tokensOut()).sum()));
        tellFallbacks(fallbacks);
    }

    /** A failure of the server once, with all sections that it concerned. */
    private void tellFallbacks(List<SectionWriting> fallbacks) {
        var sections = new LinkedHashMap<String, List<String>>();
        for (var section : fallbacks) {
            var why =
                    section.failure().isEmpty()
                            ? String.join(" ", section.complaints())
                            : console.text("draft.failure." + section.failure());
            sections.computeIfAbsent(why, _ -> new ArrayList<>()).add(section.section());
        }
        sections.forEach(
                (why, ids) ->
                        console.print(console.text("draft.fallback", String.join(", ", ids), why)));
    }

    /** The path as a shell takes it for one word. */
    private static String quoted(Path path) {
        return path.toString().indexOf(' ') < 0 ? path.toString() : "\"" + path + "\"";
    }
}
