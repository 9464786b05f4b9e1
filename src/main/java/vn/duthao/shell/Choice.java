package vn.duthao.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Console;

/**
 * A question with numbered answers. Enter takes the first; another answer is typed as the option
 * takes it.
 *
 * @param what is asked for: "agency"; the messages are {@code filing.none-agency}, {@code
 *     filing.unsure-agency} and {@code shell.corpus.ask.agency}
 * @param about the file in question
 * @param answers the likeliest first
 * @param word of an answer, as the option takes it
 * @param meaning of an answer, to be shown beside
 * @param typed reads a typed word, or fails for one that is none
 */
record Choice<T>(
        String what,
        String about,
        List<T> answers,
        Function<T, String> word,
        Function<T, String> meaning,
        Function<String, T> typed) {

    private static final int TRIES = 3;

    /**
     * The answer of the person at the console; without asking the only one that is sure, or the
     * likeliest where the person said to take it.
     *
     * @param sure the first answer needs no question
     * @param yes the first is taken
     * @throws UnusableInputException where nobody can be asked, where there is nothing to take, or
     *     where the person gave up
     */
    T answer(Console console, boolean sure, boolean yes) {
        if (!answers.isEmpty() && (sure || yes)) {
            return answers.getFirst();
        }
        if (yes || !console.canAsk()) {
            throw new UnusableInputException(
                    answers.isEmpty()
                            ? Notice.of("filing.none-" + what, about)
                            : Notice.of("filing.unsure-" + what, about, words()));
        }
        return ask(console);
    }

    private String words() {
        return answers.stream().map(word).collect(Collectors.joining(", "));
    }

    private T ask(Console console) {
        console.flush();
        console.progress(console.text("corpus.ask." + what, about));
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            console.progress(
                    "  " + (i + 1) + "  " + word.apply(answer) + "  " + meaning.apply(answer));
        }
        var prompt =
                console.text(answers.isEmpty() ? "corpus.ask.type-it" : "corpus.ask.choose") + " ";
        for (int tries = 0; tries < TRIES; tries++) {
            var line = console.ask(prompt);
            if (line.isEmpty()) {
                break;
            }
            var answer = read(line.get(), console);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new UnusableInputException(Notice.of("filing.not-answered", about));
    }

    /** What the line says; empty, with a word about it, where it has to be asked again. */
    private Optional<T> read(String line, Console console) {
        if (line.isEmpty() && !answers.isEmpty()) {
            return Optional.of(answers.getFirst());
        }
        if (line.matches("[0-9]{1,2}") && !line.startsWith("0")) {
            var number = Integer.parseInt(line);
            if (number <= answers.size()) {
                return Optional.of(answers.get(number - 1));
            }
        }
        try {
            return Optional.of(typed.apply(line));
        } catch (DuthaoException e) {
            console.failure(e.notice());
            return Optional.empty();
        }
    }
}
