package vn.duthao.realise.llm;

import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/** A server gave no vectors. It tells the address and the name of the model, never what it said. */
final class EmbeddingFailure extends OutsideFailureException {

    EmbeddingFailure(ModelFailure failure) {
        super(
                new Notice("embedding." + failure.kind().id(), failure.notice().arguments()),
                failure);
    }
}
