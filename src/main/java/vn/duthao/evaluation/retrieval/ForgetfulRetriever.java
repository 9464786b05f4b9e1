package vn.duthao.evaluation.retrieval;

import java.util.List;
import java.util.Set;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.OtherFrames;
import vn.duthao.phrases.PassageHit;
import vn.duthao.phrases.PassageRequest;
import vn.duthao.phrases.PrecedentRequest;
import vn.duthao.phrases.Precedents;
import vn.duthao.phrases.Retriever;

/** A retriever that no longer knows some past sentences. */
record ForgetfulRetriever(Retriever retriever, Set<SentenceId> gone) implements Retriever {

    ForgetfulRetriever {
        gone = Set.copyOf(gone);
    }

    @Override
    public Precedents retrieve(PrecedentRequest request) {
        var all = retriever.retrieve(request);
        return new Precedents(
                all.period(), known(all.own()), OtherFrames.of(known(all.others().all())));
    }

    private List<Frame> known(List<Frame> frames) {
        return frames.stream().filter(f -> !gone.contains(SentenceId.of(f))).toList();
    }

    @Override
    public List<PassageHit> search(PassageRequest request) {
        return retriever.search(request);
    }
}
