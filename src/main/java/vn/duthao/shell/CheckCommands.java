package vn.duthao.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.CheckReport;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.Severity;
import vn.duthao.check.Waiver;
import vn.duthao.check.revision.FigureChange;
import vn.duthao.check.revision.Revision;
import vn.duthao.render.xlsx.ReviewMarks;
import vn.duthao.report.reading.ReportReader;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.StatisticsReader;

/** Checking a report, and the pages that explain the rules. */
public final class CheckCommands {

    /** From which severity on a check ends with {@link ExitCode#FINDINGS}. */
    enum FailOn {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING);

        private final Severity severity;

        FailOn(Severity severity) {
            this.severity = severity;
        }
    }

    private static final String INDENT = "  ";

    private final CorpusReader corpusReader;
    private final ReportReader reportReader;
    private final RulePages rules;
    private final Clock clock;

    /**
     * The commands.
     *
     * @param clock tells which waivers still hold
     */
    public CheckCommands(
            CorpusReader corpusReader, ReportReader reportReader, RulePages rules, Clock clock) {
        this.corpusReader = corpusReader;
        this.reportReader = reportReader;
        this.rules = rules;
        this.clock = clock;
    }

    @Command(name = "check")
    ExitCode check(
            Console console,
            Workspace workspace,
            @Argument(index = 0) Path file,
            @Option @Nullable Path statistics,
            @Option @Nullable Path previous,
            @Option(defaultValue = "table") CheckRenderer.Format format,
            @Option boolean claims,
            @Option(longName = "comment-all") boolean commentAll,
            @Option(longName = "carry-over") @Nullable Path carryOver,
            @Option @Nullable Path against,
            @Option @Nullable Path waivers,
            @Option @Nullable Path out,
            @Option boolean force,
            @Option(longName = "fail-on", defaultValue = "error") FailOn failOn) {
        var output = new Output(out, force);
        output.requireWritable(format.isBinary());
        var corpus = corpusReader.read(workspace.corpus());
        var data = read(statistics, corpus, console);
        var facts = new Facts(corpus, data, read(previous, corpus, console));
        var accepted = WaiverFile.read(file, waivers, LocalDate.now(clock), console);
        var outcome = check(file, facts, accepted.waivers());
        accepted.tellUnused(outcome, console);
        var changes = against == null ? null : changes(against, facts, outcome);
        var marks = carryOver == null ? ReviewMarks.none() : ReviewMarks.read(carryOver);
        if (format != CheckRenderer.Format.TABLE) {
            var legibility = outcome.request().report().legibility();
            legibility.notice().ifPresent(notice -> console.progress(console.text(notice)));
        }
        var renderer = new CheckRenderer(console, claims, commentAll, marks, changes);
        output.write(renderer.render(outcome, file, format), console);
        return outcome.hasFindingAt(failOn.severity) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    @Command(name = "explain")
    ExitCode explain(Console console, @Argument(index = 0) @Nullable String rule) {
        if (rule == null) {
            rules.required().forEach(id -> summarise(id, console));
        } else {
            console.out().print(rules.page(rule));
        }
        return ExitCode.FINE;
    }

    private void summarise(String rule, Console console) {
        console.print(console.paint(Colour.BOLD, rule));
        TextTable.wrap(rules.summary(rule, console.locale()), console.width() - INDENT.length())
                .forEach(line -> console.print(INDENT + line));
    }

    /** What a report is checked against. */
    private record Facts(Corpus corpus, @Nullable DataSet data, @Nullable DataSet previous) {}

    private List<FigureChange> changes(Path older, Facts facts, CheckReport outcome) {
        return Revision.between(check(older, facts, List.of()), outcome);
    }

    private CheckReport check(Path file, Facts facts, List<Waiver> waivers) {
        var request =
                CheckRequest.of(String.valueOf(file.getFileName()), reportReader.read(file))
                        .against(facts.data(), facts.previous())
                        .requiring(required(facts.corpus(), facts.data()))
                        .waiving(waivers);
        return new FigureChecker(facts.corpus()).check(request);
    }

    private static @Nullable DataSet read(@Nullable Path file, Corpus corpus, Console console) {
        if (file == null) {
            return null;
        }
        var read = new StatisticsReader(corpus).readFile(file);
        read.warnings().forEach(warning -> console.progress(console.text(warning)));
        return read.data();
    }

    /** What the outline asks the report to tell; nothing where the data have no outline here. */
    private static Set<String> required(Corpus corpus, @Nullable DataSet data) {
        if (data == null) {
            return Set.of();
        }
        var period = data.period().kind();
        return corpus
                .agencies()
                .find(data.agency())
                .flatMap(a -> corpus.findOutline(data.reportType(), a.type(), period))
                .stream()
                .flatMap(outline -> outline.allSections(period))
                .flatMap(section -> section.indicators().stream())
                .filter(use -> use.requiredFor(period))
                .map(IndicatorUse::id)
                .collect(Collectors.toSet());
    }
}
