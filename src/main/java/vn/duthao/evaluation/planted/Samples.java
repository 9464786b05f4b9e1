package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.Parallel;
import vn.duthao.report.Report;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;

/** The correct reports of a workspace: those that were written, and a draft of each last one. */
public final class Samples {

    private final Workspace workspace;
    private final DraftingDesk desk;

    public Samples(Workspace workspace, DraftingDesk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    /**
     * The past reports that have statistics, then a draft for the last period of each agency and
     * type.
     */
    public List<Sample> all() {
        var files =
                workspace.reports().stream()
                        .filter(f -> desk.corpus().agencies().find(f.agency()).isPresent())
                        .filter(f -> desk.statistics(f).isPresent())
                        .toList();
        var samples = new ArrayList<>(Parallel.map(files, this::written, _ -> {}));
        var last = new LinkedHashMap<Kind, Sample>();
        samples.forEach(s -> last.put(new Kind(s.agency(), s.data().reportType()), s));
        var drafts = List.copyOf(last.values());
        samples.addAll(Parallel.map(drafts, d -> drafted(d.agency(), d.data()), _ -> {}));
        return List.copyOf(samples);
    }

    /** What an agency writes again and again. */
    private record Kind(Agency agency, String reportType) {}

    private Sample written(Workspace.ReportFile file) {
        var agency = desk.corpus().agencies().get(file.agency());
        var data = desk.statistics(file).orElseThrow().data();
        var name = file.agency() + " " + file.entry().stem();
        return sample(name, new ReportFiles().read(file.file()), agency, data, Set.of());
    }

    private Sample drafted(Agency agency, DataSet data) {
        var name = agency.id() + " " + data.period().code() + " (draft)";
        var draft = desk.draft(agency, data);
        var open = open(draft);
        var confirmed = Revision.without(draft.report(), open::contains);
        return sample(name, confirmed, agency, data, told(open));
    }

    /** What was carried over or left open is not yet believed: the officer confirms it. */
    private static Set<Sentence> open(Draft draft) {
        return Stream.concat(draft.carriedOver().stream(), draft.gaps().stream())
                .collect(Collectors.toSet());
    }

    /** The indicators that the sentences tell: without these, nobody can ask for them. */
    private static Set<String> told(Set<Sentence> sentences) {
        return sentences.stream()
                .flatMap(s -> s.slots().stream())
                .filter(slot -> slot.kind() == Slot.Kind.OBSERVATION)
                .map(Slot::key)
                .collect(Collectors.toSet());
    }

    private Sample sample(
            String name, Report report, Agency agency, DataSet data, Set<String> gone) {
        return new Sample(
                name,
                report,
                agency,
                data,
                desk.earlier(agency, data.period(), data.reportType()),
                required(desk.corpus(), agency, data, gone));
    }

    private static Set<String> required(
            Corpus corpus, Agency agency, DataSet data, Set<String> gone) {
        Period.Kind period = data.period().kind();
        return corpus.findOutline(data.reportType(), agency.type(), period).stream()
                .flatMap(outline -> outline.allSections(period))
                .flatMap(section -> section.indicators().stream())
                .filter(use -> use.requiredFor(period))
                .map(IndicatorUse::id)
                .filter(id -> !gone.contains(id))
                .collect(Collectors.toSet());
    }
}
