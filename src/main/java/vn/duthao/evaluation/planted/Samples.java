package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.evaluation.Parallel;
import vn.duthao.report.Report;
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

    /** The past reports that have statistics, then a draft for the last period of each agency. */
    public List<Sample> all() {
        var files =
                workspace.reports().stream()
                        .filter(f -> desk.corpus().agencies().find(f.agency()).isPresent())
                        .filter(f -> workspace.statistics(f.agency(), f.period()).isPresent())
                        .toList();
        var samples = new ArrayList<>(Parallel.map(files, this::written, _ -> {}));
        var last = new LinkedHashMap<Agency, DataSet>();
        samples.forEach(s -> last.put(s.agency(), s.data()));
        var drafts = List.copyOf(last.entrySet());
        samples.addAll(Parallel.map(drafts, d -> drafted(d.getKey(), d.getValue()), _ -> {}));
        return List.copyOf(samples);
    }

    private Sample written(Workspace.ReportFile file) {
        var agency = desk.corpus().agencies().get(file.agency());
        var data = desk.statistics(agency, file.period(), null).data();
        var name = file.agency() + " " + file.period().code();
        return sample(name, new ReportFiles().read(file.file()), agency, data);
    }

    private Sample drafted(Agency agency, DataSet data) {
        var name = agency.id() + " " + data.period().code() + " (draft)";
        return sample(name, confirmed(desk.draft(agency, data)), agency, data);
    }

    /** What was carried over or left open is not yet believed: the officer confirms it. */
    private static Report confirmed(Draft draft) {
        var open = Set.copyOf(draft.carriedOver());
        var gaps = Set.copyOf(draft.gaps());
        return Revision.without(draft.report(), s -> open.contains(s) || gaps.contains(s));
    }

    private Sample sample(String name, Report report, Agency agency, DataSet data) {
        return new Sample(
                name,
                report,
                agency,
                data,
                desk.earlier(agency, data.period()),
                required(desk.corpus(), agency, data));
    }

    private static Set<String> required(Corpus corpus, Agency agency, DataSet data) {
        Period.Kind period = data.period().kind();
        return corpus.findOutline(data.reportType(), agency.type(), period).stream()
                .flatMap(outline -> outline.allSections(period))
                .flatMap(section -> section.indicators().stream())
                .filter(use -> use.requiredFor(period))
                .map(IndicatorUse::id)
                .collect(Collectors.toSet());
    }
}
