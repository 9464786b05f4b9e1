package vn.duthao.statistics.file;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Collects what is wrong with a file, so that all of it is told at once. */
final class FileProblems {

    private static final int MOST_LINES = 20;

    private final String file;
    private final List<Notice> problems = new ArrayList<>();
    private final List<Notice> warnings = new ArrayList<>();

    FileProblems(String file) {
        this.file = file;
    }

    /** The name of the file. */
    String file() {
        return file;
    }

    /** The file cannot be used because of this; reading goes on to find more. */
    void report(String key, Object... arguments) {
        report(Notice.of("statistics." + key, arguments));
    }

    void report(Notice problem) {
        problems.add(problem);
    }

    /** The file can be used, but somebody should know. */
    void warn(String key, Object... arguments) {
        warnings.add(Notice.of("statistics." + key, arguments));
    }

    List<Notice> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * Ends reading where a problem was reported.
     *
     * @throws UnusableInputException with the problem itself, or with all of them, at most 20
     */
    void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        if (problems.size() == 1) {
            throw new UnusableInputException(problems.getFirst());
        }
        var lines = new ArrayList<>(problems.stream().limit(MOST_LINES).toList());
        if (problems.size() > MOST_LINES) {
            lines.add(Notice.of("statistics.more-problems", problems.size() - MOST_LINES));
        }
        var count = Integer.toString(problems.size());
        throw new UnusableInputException(
                new Notice("statistics.file-problems", List.of(file, count), lines));
    }
}
