package vn.duthao.notice;

import org.jspecify.annotations.Nullable;

/**
 * Something outside the user's input failed: a disk, an outside program, a service, or the program.
 */
public non-sealed class OutsideFailureException extends DuthaoException {

    public OutsideFailureException(Notice notice) {
        this(notice, null);
    }

    public OutsideFailureException(Notice notice, @Nullable Throwable cause) {
        super(notice, cause);
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
