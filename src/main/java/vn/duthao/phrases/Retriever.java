package vn.duthao.phrases;

import java.util.List;

/** Finds wordings of past reports. */
public interface Retriever {

    /**
     * The frames for a new report.
     *
     * @throws vn.duthao.notice.OutsideFailureException where the index cannot be read; an empty
     *     answer means that there are none
     */
    Precedents retrieve(PrecedentRequest request);

    /**
     * Passages about the text, best first.
     *
     * @throws vn.duthao.notice.OutsideFailureException where the index cannot be read
     */
    List<PassageHit> search(PassageRequest request);
}
