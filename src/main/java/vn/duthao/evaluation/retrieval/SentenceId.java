package vn.duthao.evaluation.retrieval;

import vn.duthao.phrases.Frame;
import vn.duthao.report.Origin;

/**
 * Which past sentence.
 *
 * @param period its code
 * @param index in its report
 */
record SentenceId(String agency, String period, int index) {

    static SentenceId of(Frame frame) {
        var source = frame.source();
        return new SentenceId(source.agency(), source.period().code(), source.index());
    }

    static SentenceId of(Origin.Precedent origin) {
        return new SentenceId(origin.agency(), origin.period(), origin.sentence());
    }
}
