package vn.duthao.batch.consolidation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Rollup;
import vn.duthao.catalogue.Workspace;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;
import vn.duthao.statistics.SuppliedText;

/** Rolls the statistics of the agencies below one up to its own. */
public final class Consolidator {

    private static final Locale VIETNAMESE = Locale.of("vi");
    static final String ORIGIN = "consolidate";

    private final Workspace workspace;
    private final DraftingDesk desk;

    public Consolidator(Workspace workspace, DraftingDesk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    /**
     * Rolls up what the units of the agency handed in for the period.
     *
     * @param name of the file that the data are to stand in
     * @throws UnusableInputException where no unit has statistics that count, or where the parent's
     *     own cannot be used
     */
    public Consolidation consolidate(ConsolidationRequest request, String name) {
        var catalogue = desk.corpus().catalogue();
        var returns = new ReturnReader(desk, request).read();
        requireAny(request, returns);
        var own = own(request);
        var aggregation =
                new Aggregation(catalogue, returns.stream().filter(UnitReturn::counts).toList());
        var expected = new Coverage(returns).expected().stream().map(UnitReturn::unit).toList();
        var counts = new Evenness(catalogue, own, expected, aggregation.figures());
        var rates = new Rates(catalogue, counts, aggregation.rates());
        var rolled = Stream.concat(counts.figures().stream(), rates.figures().stream()).toList();
        var figures =
                Stream.concat(aggregation.figures().stream(), rates.figures().stream()).toList();

        var disagreements = new ArrayList<>(differing(request.parent(), own, figures));
        disagreements.addAll(aggregation.disagreements());
        var reports = new PastReports(workspace, desk);
        returns.forEach(r -> disagreements.addAll(reports.refuted(r)));

        return new Consolidation(
                request.parent(),
                returns,
                own,
                figures,
                aggregation.sideBySide(),
                disagreements,
                Stream.concat(counts.withheld().stream(), rates.uneven().stream()).toList(),
                data(request, name, returns, own, rolled));
    }

    private static void requireAny(ConsolidationRequest request, List<UnitReturn> returns) {
        if (returns.stream().noneMatch(UnitReturn::counts)) {
            var first =
                    Notice.of(
                            returns.isEmpty() ? "consolidation.no-units" : "consolidation.no-data",
                            request.parent().id(),
                            request.period().code(),
                            request.type(),
                            returns.size());
            var reasons = returns.stream().flatMap(r -> r.reasons().stream());
            throw new UnusableInputException(
                    Notice.all(Stream.concat(Stream.of(first), reasons).toList()));
        }
    }

    private @Nullable DataSet own(ConsolidationRequest request) {
        var file = request.statistics();
        var kept =
                file != null
                        ? Optional.of(file)
                        : desk.kept()
                                .find(request.parent().id(), request.period(), request.type())
                                .map(found -> found.file());
        var own =
                kept.map(path -> desk.statistics(request.parent(), request.period(), path).data());
        own.filter(data -> !data.reportType().equals(request.type()))
                .ifPresent(
                        data -> {
                            throw new UnusableInputException(
                                    Notice.of(
                                            "consolidation.other-type",
                                            data.name(),
                                            data.reportType(),
                                            request.type()));
                        });
        return own.orElse(null);
    }

    /** The parent's own figures that are not what the units' figures give; its own are taken. */
    private static List<Disagreement> differing(
            Agency parent, @Nullable DataSet own, List<RolledFigure> figures) {
        return figures.stream()
                .flatMap(
                        figure ->
                                Optional.ofNullable(own)
                                        .flatMap(data -> data.find(figure.indicator().id()))
                                        .filter(o -> differs(o, figure))
                                        .map(o -> differing(parent, o, figure))
                                        .stream())
                .toList();
    }

    /** Rates are compared at the decimals that are stated. */
    private static boolean differs(Observation own, RolledFigure figure) {
        var stated = own.value();
        var rolled =
                figure.way() == Rollup.Way.RECOMPUTED
                        ? figure.value().setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP)
                        : figure.value();
        return stated.compareTo(rolled) != 0;
    }

    private static Disagreement differing(Agency parent, Observation own, RolledFigure figure) {
        return new Disagreement(
                parent.id(),
                figure.indicator().id(),
                Notice.of(
                        "consolidation.own-differs",
                        own.name(),
                        own.value().toPlainString(),
                        own.source(),
                        figure.value().toPlainString(),
                        figure.contributions().size()));
    }

    private DataSet data(
            ConsolidationRequest request,
            String name,
            List<UnitReturn> returns,
            @Nullable DataSet own,
            List<RolledFigure> rolled) {
        var observations = new ArrayList<Observation>();
        var documents =
                own == null ? List.<vn.duthao.statistics.IssuedDocument>of() : own.documents();
        var texts = new ArrayList<SuppliedText>();
        var coverage = new Coverage(returns);
        var told =
                rolled.stream()
                        .filter(f -> own == null || own.find(f.indicator().id()).isEmpty())
                        .filter(f -> belongsInReport(request, f, coverage))
                        .toList();
        if (own == null || !told.isEmpty()) {
            var head = outline(request).sections().getFirst().id();
            coverage.gap()
                    .map(gap -> new SuppliedText(head, gap, Coverage.source()))
                    .ifPresent(texts::add);
            coverage.observations(desk.corpus().catalogue())
                    .filter(o -> isAskedFor(request, o.id()))
                    .forEach(observations::add);
        }
        if (own != null) {
            var alone = own.withoutItems();
            own.observations()
                    .forEach(
                            o ->
                                    observations.add(
                                            alone.contains(o) ? traced(request.parent(), o) : o));
            texts.addAll(own.texts());
        }
        told.forEach(f -> observations.add(observation(f, returns)));
        return new DataSet(
                name,
                request.parent().id(),
                request.type(),
                request.period(),
                observations,
                documents,
                texts,
                own == null ? List.of() : own.items());
    }

    /**
     * What its outline does not ask for would be told in sentences about a unit: "the tasks that
     * the province set us". What units define themselves is of the whole where all of several have
     * it.
     */
    private boolean belongsInReport(
            ConsolidationRequest request, RolledFigure figure, Coverage coverage) {
        var id = figure.indicator().id();
        var units = coverage.counted().size();
        return desk.corpus().catalogue().find(id).isPresent()
                ? isAskedFor(request, id)
                : units > 1 && figure.contributions().size() == units;
    }

    private boolean isAskedFor(ConsolidationRequest request, String id) {
        return outline(request)
                .allSections()
                .flatMap(section -> section.indicators().stream())
                .anyMatch(use -> use.id().equals(id));
    }

    private Outline outline(ConsolidationRequest request) {
        return desk.corpus()
                .outline(request.type(), request.parent().type(), request.period().kind());
    }

    private static Observation traced(Agency parent, Observation own) {
        return new Observation(
                own.id(),
                own.indicator(),
                own.name(),
                own.value(),
                own.formula(),
                own.note(),
                new Source(ORIGIN, "own", Contribution.place(parent, own.source())));
    }

    private static Observation observation(RolledFigure figure, List<UnitReturn> returns) {
        var expected = new Coverage(returns).expected().size();
        var formula = figure.formula();
        var cells =
                formula != null
                        ? formula
                        : figure.contributions().stream()
                                .map(Contribution::place)
                                .collect(Collectors.joining(" + "));
        var note =
                formula != null
                        ? null
                        : Notice.of("consolidation.note", figure.contributions().size(), expected)
                                .in(VIETNAMESE);
        return new Observation(
                figure.indicator().id(),
                figure.indicator(),
                figure.indicator().name(),
                figure.value(),
                formula,
                note,
                new Source(ORIGIN, figure.way().name().toLowerCase(Locale.ROOT), cells));
    }
}
