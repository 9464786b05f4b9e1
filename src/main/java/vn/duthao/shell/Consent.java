package vn.duthao.shell;

import java.util.Set;
import vn.duthao.shell.console.Console;

/** A question that is answered with yes or no. */
final class Consent {

    /** In both languages, whichever the messages are in. */
    private static final Set<String> YES = Set.of("y", "yes", "c", "co", "có");

    private Consent() {}

    /** Whether the person says yes; Enter, and anything else, is no. */
    static boolean given(Console console, String question) {
        return console.ask(console.text(question) + " ")
                .map(answer -> answer.toLowerCase(console.locale()))
                .filter(YES::contains)
                .isPresent();
    }
}
