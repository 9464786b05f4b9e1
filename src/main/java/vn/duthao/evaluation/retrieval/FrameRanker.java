package vn.duthao.evaluation.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.check.FigureChecker;
import vn.duthao.drafting.Draft;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.drafting.DraftingRequest;
import vn.duthao.drafting.ReportDrafter;
import vn.duthao.evaluation.retrieval.LabelledQuery.Label;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.PrecedentRequest;
import vn.duthao.report.Origin;
import vn.duthao.report.Placed;

/**
 * Finds out which past sentences the drafter takes for an indicator, first, second and third: the
 * second is the one that it takes when the first is not there, and so on.
 */
final class FrameRanker {

    /** So many are looked at. */
    static final int FIRST = 3;

    private final DraftingDesk desk;
    private final FigureChecker checker;

    FrameRanker(DraftingDesk desk, FigureChecker checker) {
        this.desk = desk;
        this.checker = checker;
    }

    /** The rankings of the queries, which are of one writer and period, in order. */
    List<Ranking> rank(List<LabelledQuery> queries) {
        var gone = new HashSet<SentenceId>();
        var found = queries.stream().map(_ -> new ArrayList<Integer>()).toList();
        for (var round = 0; round < FIRST; round++) {
            var taken = new ArrayList<SentenceId>();
            var sentences = sentences(queries.getFirst(), gone);
            for (var i = 0; i < queries.size(); i++) {
                var query = queries.get(i);
                var chosen = sentences.stream().filter(f -> tells(f, query)).findFirst();
                chosen.map(SentenceId::of).ifPresent(taken::add);
                found.get(i).add(grade(chosen, query));
            }
            gone.addAll(taken);
        }
        return IntStream.range(0, queries.size())
                .mapToObj(i -> new Ranking(found.get(i), grades(queries.get(i))))
                .toList();
    }

    private static int grade(Optional<Frame> chosen, LabelledQuery query) {
        return chosen.map(f -> query.grade(f.source(), f.text())).orElse(0);
    }

    private static List<Integer> grades(LabelledQuery query) {
        return query.relevant().stream().map(Label::grade).toList();
    }

    /** A labelled sentence is about the indicator even where the drafter does not know that. */
    private static boolean tells(Frame frame, LabelledQuery query) {
        return query.grade(frame.source(), frame.text()) > 0
                || frame.figures().contains(Objects.requireNonNull(query.indicator()))
                || frame.zeros().contains(query.indicator());
    }

    /** The past sentences that a draft is worded after, in the draft's order. */
    private List<Frame> sentences(LabelledQuery query, Set<SentenceId> gone) {
        var agency = desk.corpus().agencies().get(query.writer());
        var data = desk.statistics(agency, query.period(), null).data();
        var outline = desk.corpus().outline(data.reportType(), agency.type(), data.period().kind());
        var retriever = new ForgetfulRetriever(desk.retriever(), gone);
        var request =
                new DraftingRequest(
                        agency,
                        outline,
                        data,
                        desk.earlier(agency, data.period(), data.reportType()));
        var draft = new ReportDrafter(desk.corpus(), retriever, checker, null).draft(request);
        var precedents =
                retriever.retrieve(
                        new PrecedentRequest(agency, outline.reportType(), data.period()));
        var frames = new LinkedHashMap<SentenceId, Frame>();
        Stream.concat(precedents.own().stream(), precedents.others().all().stream())
                .forEach(f -> frames.put(SentenceId.of(f), f));
        return followed(draft, frames);
    }

    private static List<Frame> followed(Draft draft, Map<SentenceId, Frame> frames) {
        return draft.report()
                .placed()
                .filter(p -> p.part() != Placed.Part.ANNEX)
                .map(p -> p.sentence().origin())
                .filter(Origin.Precedent.class::isInstance)
                .map(origin -> frames.get(SentenceId.of((Origin.Precedent) origin)))
                .filter(Objects::nonNull)
                .toList();
    }
}
