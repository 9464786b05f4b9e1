package vn.duthao.batch;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.filing.Shingles;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.realise.llm.ModelWriter;
import vn.duthao.render.docx.DocxOptions;
import vn.duthao.render.docx.DocxRenderer;
import vn.duthao.render.json.CheckJson;
import vn.duthao.render.json.DraftJson;
import vn.duthao.report.SectionWriting;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.file.StatisticsFile;
import vn.duthao.statistics.proof.Flaw;

/** Drafts one unit: its statistics are proved, and the draft is checked before it has a file. */
public final class UnitDrafting {

    private static final String JUMP = "jump";

    private final Workspace workspace;
    private final DraftingDesk desk;
    private final RunOptions options;
    private final @Nullable ModelWriter writer;
    private final Locale locale;

    /**
     * The drafting of a run's units.
     *
     * @param writer null for the words of past reports
     * @param locale language of the check's messages
     */
    public UnitDrafting(
            Workspace workspace,
            DraftingDesk desk,
            RunOptions options,
            @Nullable ModelWriter writer,
            Locale locale) {
        this.workspace = workspace;
        this.desk = desk;
        this.options = options;
        this.writer = writer;
        this.locale = locale;
    }

    /**
     * The unit's draft, or why none is wanted of it.
     *
     * @throws vn.duthao.notice.DuthaoException where its statistics cannot be used
     */
    UnitOutcome draft(Unit unit) {
        var agency = desk.corpus().agencies().get(unit.agency());
        var period = Period.parse(options.period()).orElseThrow();
        var file = workspace.root().resolve(Objects.requireNonNull(unit.statistics()));
        var read = desk.statistics(agency, period, file);
        var data = read.data();
        if (!data.reportType().equals(options.type())) {
            return new UnitOutcome.OtherType(
                    Notice.of("batch.other-type", data.name(), data.reportType(), options.type()));
        }
        var flaws = proved(agency, data);
        var draft = desk.draft(agency, data, writer);
        return new UnitOutcome.Drafted(
                result(unit, agency, read, flaws, draft), files(unit, draft));
    }

    /**
     * Goes through the draft of the unit and keeps nothing of it, so that the writer can note what
     * it would be asked.
     *
     * @throws vn.duthao.notice.DuthaoException where its statistics cannot be used
     */
    public void rehearse(Unit unit) {
        draft(unit);
    }

    private List<Flaw> proved(Agency agency, DataSet data) {
        var flaws = desk.flaws(agency, data);
        var errors = notices(flaws.stream().filter(f -> f.severity() == Flaw.Severity.ERROR));
        if (!errors.isEmpty() && !options.force()) {
            throw new UnusableInputException(Notice.all(errors));
        }
        return flaws;
    }

    private static UnitResult result(
            Unit unit, Agency agency, StatisticsFile read, List<Flaw> flaws, Draft draft) {
        var check = draft.check();
        var jumps = flaws.stream().filter(f -> f.rule().equals(JUMP));
        var others = flaws.stream().filter(f -> !f.rule().equals(JUMP));
        return new UnitResult(
                unit.agency(),
                unit.inputs(),
                read.data().observations().size(),
                told(draft, read.data()),
                check.claims().size(),
                count(draft, Severity.ERROR),
                count(draft, Severity.WARNING),
                draft.gaps().size(),
                draft.carriedOver().size(),
                draft.worded().size(),
                fallbacks(draft),
                notices(jumps),
                Stream.concat(read.warnings().stream(), notices(others).stream()).toList(),
                sketch(agency, draft).toString());
    }

    private static List<Notice> notices(Stream<Flaw> flaws) {
        return flaws.map(Flaw::notice).toList();
    }

    private static int told(Draft draft, DataSet data) {
        Set<String> told =
                draft.check().claims().stream()
                        .map(JudgedClaim::verdict)
                        .filter(Verdict.Supported.class::isInstance)
                        .map(v -> ((Verdict.Supported) v).observation().indicator().id())
                        .collect(Collectors.toSet());
        return (int)
                data.observations().stream().filter(o -> told.contains(o.indicator().id())).count();
    }

    private static int count(Draft draft, Severity severity) {
        return (int)
                draft.check().findings().stream().filter(f -> f.severity() == severity).count();
    }

    private static int fallbacks(Draft draft) {
        return (int)
                draft.worded().stream()
                        .filter(s -> s.outcome() == SectionWriting.Outcome.FALLBACK)
                        .count();
    }

    /** Neither figures nor the agency's own names tell two reports apart. */
    private static Sketch sketch(Agency agency, Draft draft) {
        var text = Shingles.text(draft.report());
        var names =
                Stream.concat(Stream.of(agency.name(), agency.self()), agency.pastNames().stream());
        for (var name : names.map(n -> n.toLowerCase(Locale.ROOT)).toList()) {
            text = text.replace(name, "0");
        }
        return Sketch.of(Shingles.ofUsualLength(text).withoutFigures());
    }

    private Map<String, byte[]> files(Unit unit, Draft draft) {
        var name = unit.agency() + "-" + options.period();
        var files = new LinkedHashMap<String, byte[]>();
        files.put(name + ".docx", new DocxRenderer().bytes(draft.report(), DocxOptions.DEFAULT));
        files.put(name + ".json", utf8(new DraftJson().render(draft.report(), draft.worded())));
        files.put("check.json", utf8(new CheckJson().render(draft.check(), locale)));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
