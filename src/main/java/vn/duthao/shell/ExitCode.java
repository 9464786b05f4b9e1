package vn.duthao.shell;

import vn.duthao.notice.DuthaoException;

/** How a command ended, as other programs see it. */
public enum ExitCode {
    FINE(0),
    /** Findings at or above the asked severity, or an evaluation below its baseline. */
    FINDINGS(1),
    /** Wrong usage or unusable input. */
    UNUSABLE_INPUT(2),
    /** An outside service or the program itself failed. */
    FAILURE(3),
    /** A batch failed for some agencies and can be resumed. */
    PARTLY_FAILED(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }

    /** What a failure ends with: its own code for a known one, {@link #FAILURE} for any other. */
    public static ExitCode of(Throwable failure) {
        return failure instanceof DuthaoException known && known.exitCode() == UNUSABLE_INPUT.code
                ? UNUSABLE_INPUT
                : FAILURE;
    }

    /** The worse of both, by number. */
    public ExitCode or(ExitCode other) {
        return code >= other.code ? this : other;
    }
}
