package vn.duthao.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.filing.Filing;
import vn.duthao.filing.Naming;
import vn.duthao.filing.PastTexts;
import vn.duthao.filing.Recognition;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.reading.ReportReader;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.ProgressLine;

/** Adds report after report to a workspace; one that is bad does not stop the others. */
final class ReportAdder {

    /**
     * How it went.
     *
     * @param added reports that have their place
     * @param failed what was wrong with the others
     */
    record Outcome(int added, List<DuthaoException> failed) {}

    private final Workspace workspace;
    private final DraftingDesk desk;
    private final ReportReader reader;
    private final Console console;
    private final Identification.Given given;
    private final Identification identification;
    private final boolean yes;
    private final boolean force;
    private final Filing filing;
    private final RecognitionPage page;
    private @Nullable PastTexts texts;

    ReportAdder(
            Workspace workspace,
            DraftingDesk desk,
            ReportReader reader,
            Console console,
            Identification.Given given,
            boolean yes,
            boolean force) {
        this.workspace = workspace;
        this.desk = desk;
        this.reader = reader;
        this.console = console;
        this.given = given;
        this.yes = yes;
        this.force = force;
        this.filing = new Filing(workspace);
        this.page = new RecognitionPage(desk, console);
        this.identification = new Identification(desk, console, page, given, yes);
    }

    Outcome addAll(List<Path> files) {
        var added = 0;
        var failed = new ArrayList<DuthaoException>();
        for (var file : files) {
            try {
                add(file);
                added++;
            } catch (DuthaoException e) {
                failed.add(e);
            }
        }
        return new Outcome(added, failed);
    }

    private void add(Path file) {
        requireKept(file);
        var recognition = Recognition.of(reader.read(file), desk.corpus());
        page.printHead(file, recognition);
        var agency = identification.agency(file, recognition.subject());
        var period = identification.period(file, recognition.subject());
        var type = identification.type(file, recognition, agency, period);
        // a type that the agency and the period have no outline for could never be indexed
        desk.corpus().outline(type, agency.type(), period.kind());
        var naming = naming(agency, period, type);
        var place = workspace.reportPlace(naming.report(), file);
        var entry =
                new Filing.Entry(
                        file,
                        new ReportFile(naming.report(), place),
                        given.statistics(),
                        naming.statistics());
        page.printDecided(recognition, agency, period, type);
        if (filing.isThere(entry) && given.statistics() == null) {
            console.print(console.text("corpus.there", filing.shown(place)));
            return;
        }
        filing.requirePlace(entry, force);
        tellLikeness(recognition, entry.report(), file);
        var replaced = filing.file(entry, force);
        pastTexts().add(entry.report(), recognition.report());
        console.print(console.text("corpus.filed", filing.shown(place)));
        replaced.forEach(r -> console.print(console.text("corpus.removed", filing.shown(r))));
    }

    private Naming naming(Agency agency, Period period, String type) {
        var types = desk.indexed();
        return new Naming(
                workspace,
                CorpusEntry.plain(agency.id(), period),
                type,
                report ->
                        Optional.ofNullable(types.get(report.key()))
                                .or(() -> desk.reportType(report)),
                desk.kept()::type);
    }

    private static void requireKept(Path file) {
        if (Files.isRegularFile(file) && !Workspace.keepsReport(file)) {
            throw new UnusableInputException(Notice.of("filing.not-kept", file));
        }
    }

    private void tellLikeness(Recognition recognition, ReportFile place, Path file) {
        var alike = pastTexts().like(recognition.report(), place.agency(), place.key());
        for (var other : alike) {
            console.progress(
                    console.text(
                            other.withFigures() ? "corpus.alike.own" : "corpus.alike.other",
                            file,
                            other.past().key(),
                            other.percent()));
        }
        if (alike.isEmpty() || yes) {
            return;
        }
        if (!console.canAsk()) {
            throw new UnusableInputException(
                    Notice.of("filing.alike", file, alike.getFirst().past().key()));
        }
        if (!Consent.given(console, "corpus.ask.alike")) {
            throw new UnusableInputException(Notice.of("filing.not-answered", file));
        }
    }

    private PastTexts pastTexts() {
        var read = texts;
        if (read == null) {
            var progress = new ProgressLine(console);
            read =
                    PastTexts.of(
                            workspace,
                            reader,
                            key -> progress.show(console.text("corpus.comparing", key)));
            progress.clear();
            read.unread().forEach(notice -> console.progress(console.text(notice)));
            texts = read;
        }
        return read;
    }
}
