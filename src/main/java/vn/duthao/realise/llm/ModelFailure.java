package vn.duthao.realise.llm;

import java.time.Duration;
import java.util.Locale;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/**
 * A language model gave no answer that can be used. Whoever asks can do without: a section falls
 * back to the writer that needs no model. It tells the address and the name of the model, never
 * what the server said.
 */
public final class ModelFailure extends OutsideFailureException {

    /** What went wrong. */
    public enum Kind {
        /** Nobody listens at the address, or no secure connection to it can be made. */
        UNREACHABLE,
        /** The connection broke. */
        BROKEN_CONNECTION,
        /** No whole answer in time. */
        TIME_OUT,
        /** Asked too often, or the account is used up (429). */
        RATE_LIMIT,
        /** The server failed (5xx). */
        SERVER_ERROR,
        /** The server does not know the model, or has nothing at the address (404). */
        UNKNOWN_MODEL,
        /** No key, a wrong one, or one that may not do this (401, 403). */
        KEY_REFUSED,
        /** The server does not take such a question (other statuses). */
        REQUEST_REFUSED,
        /** An answer without text. */
        EMPTY_ANSWER,
        /** The answer was cut off at its longest. */
        TRUNCATED_ANSWER,
        /** No answer of such a server, or too large a one. */
        UNREADABLE_ANSWER,
        /** The run has used up its tokens: nothing was sent. */
        BUDGET_SPENT,
        /** No answer has been put beside the recorded question. */
        NOT_ANSWERED;

        /** Whether another attempt may help. */
        boolean mayPass() {
            return this == BROKEN_CONNECTION || this == RATE_LIMIT || this == SERVER_ERROR;
        }

        /** "time-out": as in messages and files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final CallUsage usage;

    private ModelFailure(Kind kind, Notice notice, CallUsage usage) {
        super(notice);
        this.kind = kind;
        this.usage = usage;
    }

    /**
     * A failed call.
     *
     * @param detail what the kind's message tells beside address and name: seconds, a status, a
     *     number of tokens
     */
    static ModelFailure of(Kind kind, ModelSettings model, Object detail, CallUsage usage) {
        return new ModelFailure(
                kind, Notice.of("model." + kind.id(), model.url(), model.name(), detail), usage);
    }

    /** A question without answer in the file. */
    static ModelFailure notAnswered(Object file, String model) {
        return new ModelFailure(
                Kind.NOT_ANSWERED,
                Notice.of("model.not-answered", file),
                new CallUsage(model, CallUsage.Origin.RECORDED, 0, 0, Duration.ZERO, 0));
    }

    public Kind kind() {
        return kind;
    }

    /** What it cost nevertheless. */
    public CallUsage usage() {
        return usage;
    }
}
