package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the words that stand on one line, from edge to edge of the page. */
final class Rows {

    private static final Pattern MARK = Pattern.compile("[(\\[]?(?:\\d{1,3}|\\*{1,3})[)\\]]?");

    /** Share of the size up to which baselines are one. */
    private static final double LEVEL = 0.3;

    /** Share of the size up to which two pieces are one word. */
    private static final double JOINT = 0.08;

    private Rows() {}

    /** The rows from above to below. */
    static List<TextLine> of(List<Word> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline).thenComparingDouble(Word::left));
        var rows = new ArrayList<List<Word>>();
        double level = 0;
        for (var word : sorted) {
            if (rows.isEmpty() || word.baseline() - level > LEVEL * word.size()) {
                rows.add(new ArrayList<>());
                level = word.baseline();
            }
            rows.getLast().add(word);
        }
        return rows.stream().map(Rows::row).toList();
    }

    private static TextLine row(List<Word> words) {
        words.sort(Comparator.comparingDouble(Word::left));
        var joined = new ArrayList<Word>();
        for (var word : words) {
            if (joined.isEmpty() || !covers(joined.getLast(), word)) {
                boolean goesOn = !joined.isEmpty() && touches(joined.getLast(), word);
                joined.add(goesOn ? joined.removeLast().joined(word) : word);
            }
        }
        return new TextLine(joined);
    }

    /** Printed twice at nearly one place, as some programs make letters bold. */
    private static boolean covers(Word word, Word next) {
        return word.text().equals(next.text())
                && Math.abs(next.left() - word.left()) < word.size() / 4;
    }

    private static boolean touches(Word word, Word next) {
        return next.left() - word.right() < JOINT * word.size() && next.raised() == word.raised();
    }

    /** The words with small raised marks set on the line that they belong to. */
    static List<Word> levelled(List<Word> words) {
        return words.stream()
                .map(word -> MARK.matcher(word.text()).matches() ? levelled(word, words) : word)
                .toList();
    }

    private static Word levelled(Word mark, List<Word> words) {
        return words.stream()
                .filter(word -> raises(word, mark))
                .findFirst()
                .map(mark::raisedFrom)
                .orElse(mark);
    }

    private static boolean raises(Word word, Word mark) {
        double rise = word.baseline() - mark.baseline();
        double gap = Math.max(mark.left() - word.right(), word.left() - mark.right());
        return word.size() > mark.size() * 1.2
                && rise > 0.1 * word.size()
                && rise < 0.7 * word.size()
                && gap > -0.2 * word.size()
                && gap < 0.5 * word.size();
    }
}
