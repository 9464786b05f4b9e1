package vn.duthao.shell;

import java.text.NumberFormat;
import java.util.Locale;
import vn.duthao.phrases.PassageHit;
import vn.duthao.shell.console.Colour;
import vn.duthao.shell.console.Console;
import vn.duthao.shell.console.TextTable;

/** Passages found, best first: where each stands, its score, its words and why it was found. */
final class SearchPage {

    private static final int MOST_LETTERS = 400;
    private static final int BEFORE = 80;

    /** Sums of reciprocal ranks lie below and would all be 0.0. */
    private static final double LEAST_SHOWN = 0.05;

    private static final int FINE_DIGITS = 4;

    private final Console console;

    SearchPage(Console console) {
        this.console = console;
    }

    void print(PassageHit hit) {
        var source = hit.passage().source();
        var title = source.section() + "  " + hit.passage().heading();
        console.print(
                console.paint(
                        Colour.BOLD,
                        source.agency() + "  " + source.period().code() + "  " + score(hit)));
        line(title.strip());
        line(excerpt(hit));
        line(
                hit.matched().isEmpty()
                        ? console.text("search.meant")
                        : console.text("search.matched", String.join(", ", hit.matched())));
        console.print("");
    }

    private void line(String text) {
        TextTable.wrap(text, console.width() - 2).forEach(line -> console.print("  " + line));
    }

    private String score(PassageHit hit) {
        var format = NumberFormat.getNumberInstance(console.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(hit.score() < LEAST_SHOWN ? FINE_DIGITS : 1);
        return format.format(hit.score());
    }

    /** The passage, or of a long one what stands around the first word that matched. */
    private static String excerpt(PassageHit hit) {
        var text = hit.passage().text().replaceAll("\\s+", " ");
        if (text.length() <= MOST_LETTERS) {
            return text;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var first =
                hit.matched().stream()
                        .mapToInt(word -> lower.indexOf(word.toLowerCase(Locale.ROOT)))
                        .filter(at -> at >= 0)
                        .min()
                        .orElse(0);
        var from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        var to = text.lastIndexOf(' ', Math.min(text.length() - 1, from + MOST_LETTERS));
        return (from > 0 ? "… " : "") + text.substring(from, Math.max(from, to)) + " …";
    }
}
