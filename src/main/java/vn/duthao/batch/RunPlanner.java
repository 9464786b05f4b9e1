package vn.duthao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.CorpusEntry;
import vn.duthao.catalogue.HandingIn;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

/** Finds whose report is due, and from what each would be drafted. No statistics are read. */
public final class RunPlanner {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Workspace workspace;
    private final DraftingDesk desk;
    private final String program;

    /**
     * A planner for the workspace.
     *
     * @param program version that drafts
     */
    public RunPlanner(Workspace workspace, DraftingDesk desk, String program) {
        this.workspace = workspace;
        this.desk = desk;
        this.program = program;
    }

    /**
     * The plan of what the options ask for.
     *
     * @throws UnusableInputException for an unknown agency, period or type, and where nobody
     *     reports
     */
    public RunPlan plan(RunOptions options) {
        var period =
                Period.parse(options.period())
                        .orElseThrow(() -> unusable("batch.no-period", options.period()));
        var facts = new Digest().files(workspace.facts()).hex();
        var index = index();
        var common =
                new Digest()
                        .text(program)
                        .text(facts)
                        .text(index)
                        .text(options.type())
                        .text(options.period())
                        .text(options.writer())
                        .text(Boolean.toString(options.force()))
                        .hex();
        var units =
                agencies(options, period).stream()
                        .map(agency -> unit(agency, period, options.type(), common))
                        .toList();
        var due = HandingIn.read(workspace).due(period);
        return new RunPlan(RunPlan.SCHEMA, program, options, facts, index, due, units);
    }

    private String index() {
        var digest = new Digest();
        new TreeMap<>(desk.fingerprints()).forEach((key, value) -> digest.text(key).text(value));
        return digest.hex();
    }

    private List<Agency> agencies(RunOptions options, Period period) {
        var register = desk.corpus().agencies();
        if (!options.agencies().isEmpty()) {
            return options.agencies().stream().distinct().map(register::get).toList();
        }
        var parent = options.parent() == null ? null : register.get(options.parent()).id();
        var reporting =
                register.all().stream()
                        .filter(a -> parent == null || parent.equals(a.parent()))
                        .filter(a -> reports(a, options.type(), period))
                        .toList();
        if (reporting.isEmpty()) {
            throw unusable("batch.nobody", options.type(), period.code());
        }
        return reporting;
    }

    /** Whoever exists on the last day of the period reports on it, for those it took over too. */
    private boolean reports(Agency agency, String type, Period period) {
        var day = ReportingCalendar.lastDay(period);
        return (agency.from() == null || !agency.from().isAfter(day))
                && (agency.until() == null || !agency.until().isBefore(day))
                && desk.corpus().findOutline(type, agency.type(), period.kind()).isPresent();
    }

    private Unit unit(Agency agency, Period period, String type, String common) {
        return file(agency, period, type)
                .map(
                        file ->
                                new Unit(
                                        agency.id(),
                                        portable(file),
                                        received(file),
                                        inputs(agency, period, common)))
                .orElseGet(() -> new Unit(agency.id(), null, null, ""));
    }

    /** That of the type by its name, else the one named after the period alone. */
    private Optional<Path> file(Agency agency, Period period, String type) {
        return Stream.of(
                        new CorpusEntry(agency.id(), period, type),
                        CorpusEntry.plain(agency.id(), period))
                .flatMap(entry -> workspace.statistics(entry).stream())
                .findFirst();
    }

    /** A draft is made from, and its statistics are proved with, those of other periods too. */
    private String inputs(Agency agency, Period period, String common) {
        var periods = new LinkedHashSet<>(List.of(period, ReportingCalendar.comparable(period)));
        periods.addAll(ReportingCalendar.preceding(period));
        var digest = new Digest().text(common).text(agency.id());
        periods.forEach(p -> digest.files(desk.kept().files(agency.id(), p)));
        return digest.hex();
    }

    private String portable(Path file) {
        return workspace.root().relativize(file).toString().replace('\\', '/');
    }

    private static LocalDate received(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZONE);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("batch.unreadable", file), e);
        }
    }

    private static UnusableInputException unusable(String key, Object... arguments) {
        return new UnusableInputException(Notice.of(key, arguments));
    }
}
