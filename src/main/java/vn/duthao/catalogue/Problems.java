package vn.duthao.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** What is wrong in the files read so far. */
final class Problems {

    private final List<Notice> notices = new ArrayList<>();

    void add(Notice notice) {
        notices.add(notice);
    }

    void addAll(List<Notice> more) {
        notices.addAll(more);
    }

    /**
     * Ends the reading where anything is wrong.
     *
     * @throws UnusableInputException that tells every problem in the order found
     */
    void throwIfAny() {
        if (!notices.isEmpty()) {
            throw new UnusableInputException(Notice.all(notices));
        }
    }
}
