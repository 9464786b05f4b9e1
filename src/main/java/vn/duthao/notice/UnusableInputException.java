package vn.duthao.notice;

import org.jspecify.annotations.Nullable;

/** What the user gave cannot be used: wrong usage, or a file that is not what it should be. */
public final class UnusableInputException extends DuthaoException {

    public UnusableInputException(Notice notice) {
        this(notice, null);
    }

    public UnusableInputException(Notice notice, @Nullable Throwable cause) {
        super(notice, cause);
    }

    @Override
    public int exitCode() {
        return 2;
    }
}
