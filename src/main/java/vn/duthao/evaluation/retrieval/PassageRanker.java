package vn.duthao.evaluation.retrieval;

import java.util.List;
import java.util.function.Function;
import vn.duthao.evaluation.retrieval.LabelledQuery.Label;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;

/** Asks the search as an officer would. */
final class PassageRanker {

    /** So many are looked at. */
    static final int FIRST = 10;

    /** Passages of the reports that are not there yet may stand before the others. */
    private static final int MOST_HELD_OUT = 200;

    private final Function<PassageRequest, List<PassageHit>> search;

    PassageRanker(Function<PassageRequest, List<PassageHit>> search) {
        this.search = search;
    }

    Ranking rank(LabelledQuery query) {
        var agency = query.everywhere() ? null : query.writer();
        var request = new PassageRequest(query.text(), null, agency, null, FIRST + MOST_HELD_OUT);
        var found =
                search.apply(request).stream()
                        .map(hit -> hit.passage())
                        .filter(passage -> !query.isHeldOut(passage.source()))
                        .limit(FIRST)
                        .map(passage -> query.grade(passage.source(), passage.text()))
                        .toList();
        return new Ranking(found, query.relevant().stream().map(Label::grade).toList());
    }
}
