package vn.duthao.notice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The world failed: the one family of failures of the program. The notice says what, where and what
 * to do; {@link #getMessage()} is its English text.
 */
public abstract sealed class DuthaoException extends RuntimeException
        permits UnusableInputException, OutsideFailureException {

    private final Notice notice;

    DuthaoException(Notice notice, @Nullable Throwable cause) {
        super(notice.in(Locale.ENGLISH), cause);
        this.notice = notice;
    }

    /** What to tell the user. */
    public Notice notice() {
        return notice;
    }

    /** The exit code of a one-shot command that ends with this failure. */
    public abstract int exitCode();
}
