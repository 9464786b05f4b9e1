package vn.duthao.shell;

import java.nio.file.Path;
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
import vn.duthao.render.json.CheckJson;
import vn.duthao.report.reading.ReportReader;
import vn.duthao.shell.console.Console;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.StatisticsReader;

/** Checking a report, and the pages that explain the rules. */
public final class CheckCommands {

    /** How the outcome of a check is written. */
    enum Format {
        TABLE,
        JSON
    }

    /** From which severity on a check ends with {@link ExitCode#FINDINGS}. */
    enum FailOn {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING);

        private final Severity severity;

        FailOn(Severity severity) {
            this.severity = severity;
        }
    }

    private final CorpusReader corpusReader;
    private final ReportReader reportReader;
    private final RulePages rules;

    public CheckCommands(CorpusReader corpusReader, ReportReader reportReader, RulePages rules) {
        this.corpusReader = corpusReader;
        this.reportReader = reportReader;
        this.rules = rules;
    }

    @Command(name = "check")
    ExitCode check(
            Console console,
            Workspace workspace,
            @Argument(index = 0) Path file,
            @Option @Nullable Path statistics,
            @Option @Nullable Path previous,
            @Option(defaultValue = "table") Format format,
            @Option boolean claims,
            @Option @Nullable Path out,
            @Option boolean force,
            @Option(longName = "fail-on", defaultValue = "error") FailOn failOn) {
        var output = new Output(out, force);
        output.requireWritable();
        var report = reportReader.read(file);
        var corpus = corpusReader.read(workspace.corpus());
        var data = read(statistics, corpus, console);
        var name = String.valueOf(file.getFileName());
        var outcome =
                new FigureChecker(corpus)
                        .check(
                                CheckRequest.of(name, report)
                                        .against(data, read(previous, corpus, console))
                                        .requiring(required(corpus, data)));
        output.write(text(outcome, format, claims, console), console);
        return outcome.hasFindingAt(failOn.severity) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    @Command(name = "explain")
    ExitCode explain(Console console, @Argument(index = 0) @Nullable String rule) {
        if (rule == null) {
            rules.required().forEach(console::print);
        } else {
            console.out().print(rules.page(rule));
        }
        return ExitCode.FINE;
    }

    private static String text(
            CheckReport outcome, Format format, boolean claims, Console console) {
        return switch (format) {
            case TABLE -> new CheckTable(console).render(outcome, claims);
            case JSON -> new CheckJson().render(outcome, console.locale());
        };
    }

    private static @Nullable DataSet read(@Nullable Path file, Corpus corpus, Console console) {
        if (file == null) {
            return null;
        }
        var read = new StatisticsReader(corpus.catalogue(), corpus.agencies()).readFile(file);
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
