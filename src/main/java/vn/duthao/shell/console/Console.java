package vn.duthao.shell.console;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.duthao.notice.Notice;

/**
 * Where one command prints.
 *
 * @param out for results
 * @param err for progress and failures
 * @param locale of the messages
 * @param width columns of the terminal, {@link #PIPED_WIDTH} where there is none
 * @param colour whether results may be coloured
 * @param live whether a line of progress can be written over
 * @param answers of the person at the terminal, null where nobody can be asked
 */
public record Console(
        PrintWriter out,
        PrintWriter err,
        Locale locale,
        int width,
        boolean colour,
        boolean live,
        @Nullable Answers answers) {

    /** Reads what a person answers. */
    @FunctionalInterface
    public interface Answers {

        /** The line typed after the prompt, null where the person gave up. */
        @Nullable String read(String prompt);
    }

    /** A console at which nobody can be asked. */
    public Console(
            PrintWriter out,
            PrintWriter err,
            Locale locale,
            int width,
            boolean colour,
            boolean live) {
        this(out, err, locale, width, colour, live, null);
    }

    /** The width of tables that no terminal shows. */
    public static final int PIPED_WIDTH = 80;

    /** This console in the language, as it is for null. */
    public Console in(@Nullable Language language) {
        return language == null
                ? this
                : new Console(out, err, language.locale(), width, colour, live, answers);
    }

    /** The text of a message of the shell: key without the bundle's name. */
    public String text(String key, Object... arguments) {
        return text(Notice.of("shell." + key, arguments));
    }

    /** The notice in the console's language. */
    public String text(Notice notice) {
        return notice.in(locale);
    }

    /** Prints a line of the result. */
    public void print(String line) {
        out.println(line);
    }

    /** Tells how far the work is; never part of the result. */
    public void progress(String line) {
        err.println(line);
        err.flush();
    }

    /** Tells what failed, each of several faults on a line of its own. */
    public void failure(Notice notice) {
        err.println(text("failure", text(notice)));
        err.flush();
    }

    /** Whether a person can be asked. */
    public boolean canAsk() {
        return answers != null;
    }

    /** What the person types after the prompt; empty where there is none or it gave up. */
    public Optional<String> ask(String prompt) {
        flush();
        return answers == null
                ? Optional.empty()
                : Optional.ofNullable(answers.read(prompt)).map(String::strip);
    }

    /** The text in the colour, or as it is where there are no colours. */
    public String paint(Colour wanted, String text) {
        return colour ? wanted.wrap(text) : text;
    }

    /** Shows what was printed. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
