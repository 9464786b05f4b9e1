package vn.duthao.shell;

import java.util.Locale;
import java.util.Optional;
import vn.duthao.notice.Notice;

/**
 * Whether something that the program uses is there.
 *
 * @param found what was found or is missing
 * @param advice what to do; none for what is there
 */
record Diagnosis(State state, Notice found, Optional<Notice> advice) {

    /** How much it matters. */
    enum State {
        THERE,
        /** Missing; the program works, but not all of it. */
        OPTIONAL,
        /** Missing; the program cannot work. */
        MISSING;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Diagnosis there(String key, Object... arguments) {
        return new Diagnosis(
                State.THERE, Notice.of("shell.doctor." + key, arguments), Optional.empty());
    }

    /** Missing: the messages {@code <key>.missing} and {@code <key>.advice}. */
    static Diagnosis without(State state, String key) {
        return new Diagnosis(
                state,
                Notice.of("shell.doctor." + key + ".missing"),
                Optional.of(Notice.of("shell.doctor." + key + ".advice")));
    }
}
