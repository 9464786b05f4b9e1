package vn.duthao.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.batch.consolidation.Consolidation;
import vn.duthao.batch.consolidation.ConsolidationRequest;
import vn.duthao.batch.consolidation.ConsolidationTables;
import vn.duthao.batch.consolidation.Consolidator;
import vn.duthao.batch.consolidation.Disagreement;
import vn.duthao.batch.consolidation.UnitReturn;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.Severity;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.render.docx.DocxOptions;
import vn.duthao.render.docx.DocxRenderer;
import vn.duthao.render.json.DraftJson;
import vn.duthao.render.xlsx.OverviewWorkbook;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.statistics.file.StatisticsFile;
import vn.duthao.statistics.file.StatisticsWriter;

/**
 * From the statistics of units to the files of the agency above them.
 *
 * @param force files that are there may be replaced, and data that contradict themselves count
 */
record ConsolidationRun(
        Console console, Workspace workspace, ConsolidationFiles files, boolean force) {

    /**
     * Consolidates, drafts, writes and tells.
     *
     * @param statistics of the agency itself, null for those of the workspace
     */
    ExitCode of(String agency, Period period, String type, @Nullable Path statistics) {
        var desk = new DraftingDesk(workspace, workspace.index());
        var parent = desk.corpus().agencies().get(agency);
        desk.corpus().outline(type, parent.type(), period.kind());
        var consolidation =
                new Consolidator(workspace, desk)
                        .consolidate(
                                new ConsolidationRequest(parent, period, type, statistics, force),
                                String.valueOf(files.data().getFileName()));
        tellWhatIsAmiss(consolidation);
        var contradictory =
                new StatisticsGate(desk, console)
                        .pass(parent, new StatisticsFile(consolidation.data(), List.of()), force);
        OpenDesk.update(desk, console);
        var draft = desk.draft(parent, consolidation.data());
        write(consolidation, draft);
        tell(consolidation, draft);
        return contradictory
                        || consolidation.isForced()
                        || draft.check().hasFindingAt(Severity.ERROR)
                ? ExitCode.FINDINGS
                : ExitCode.FINE;
    }

    /** All is rendered before anything is written: a failure leaves no half of it. */
    private void write(Consolidation consolidation, Draft draft) {
        var overview = new ConsolidationTables(consolidation, console.locale()).overview();
        var lastDay = ReportingCalendar.lastDay(consolidation.data().period());
        var sources = new DraftJson().render(draft.report(), draft.worded());
        var contents = new LinkedHashMap<Path, byte[]>();
        contents.put(
                files.draft().report(),
                new DocxRenderer().bytes(draft.report(), DocxOptions.DEFAULT));
        contents.put(files.draft().sources(), sources.getBytes(StandardCharsets.UTF_8));
        contents.put(files.workbook(), new OverviewWorkbook(lastDay).bytes(overview));
        contents.put(files.data(), new StatisticsWriter().json(consolidation.data()));
        contents.keySet().forEach(file -> WholeFile.checkWritable(file, force));
        contents.forEach((file, bytes) -> WholeFile.write(file, bytes, force));
    }

    private void tellWhatIsAmiss(Consolidation consolidation) {
        consolidation.returns().stream()
                .filter(r -> r.standing() != UnitReturn.Standing.COUNTED)
                .forEach(this::tell);
        consolidation.withheld().forEach(this::tell);
        consolidation.disagreements().forEach(this::tell);
    }

    private void tell(Disagreement disagreement) {
        var whose = disagreement.agency().isEmpty() ? "" : disagreement.agency() + ": ";
        warn(whose + console.text(disagreement.notice()));
    }

    private void tell(UnitReturn unit) {
        var standing = unit.standing().name().toLowerCase(Locale.ROOT);
        var notices =
                Stream.concat(
                        Stream.of(Notice.of("consolidation.standing." + standing)),
                        unit.reasons().stream());
        warn(
                unit.unit().name()
                        + ": "
                        + notices.map(console::text).collect(Collectors.joining("; ")));
    }

    private void warn(String text) {
        var word = console.paint(Colour.YELLOW, console.text("severity.warning"));
        console.progress(word + "  " + text);
    }

    private void tell(Consolidation consolidation, Draft draft) {
        var report = files.draft().report();
        var findings = draft.check().findings();
        console.print(console.text("draft.done", report, files.draft().sources()));
        console.print(console.text("consolidate.files", files.data(), files.workbook()));
        console.print(coverage(consolidation));
        console.print(
                console.text(
                        "consolidate.figures",
                        consolidation.data().observations().size(),
                        consolidation.disagreements().size(),
                        consolidation.withheld().size()));
        console.print(
                console.text(
                        "draft.open",
                        draft.gaps().size(),
                        draft.carriedOver().size(),
                        findings.stream().filter(f -> f.severity() == Severity.ERROR).count(),
                        findings.stream().filter(f -> f.severity() == Severity.WARNING).count()));
        console.print(console.text("draft.next", report, files.data()));
    }

    private String coverage(Consolidation consolidation) {
        var expected = consolidation.expected().size();
        var lacking = consolidation.lacking().stream().map(r -> r.unit().name()).toList();
        return lacking.isEmpty()
                ? console.text("consolidate.all", expected)
                : console.text(
                        "consolidate.coverage",
                        expected - lacking.size(),
                        expected,
                        String.join("; ", lacking));
    }
}
