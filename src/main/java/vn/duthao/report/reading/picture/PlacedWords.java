package vn.duthao.report.reading.picture;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.report.reading.page.Word;

/**
 * Words recognised in a picture, without what is dirt, and with their weight.
 *
 * @param placed in reading order
 */
record PlacedWords(List<PlacedWord> placed) {

    /** Bold letters have strokes so much thicker than most on the page. */
    private static final double BOLD = 1.2;

    /** Share of a line that tells what all of it is. */
    private static final double MOSTLY = 0.75;

    /** Share of a word that another covers where both are one. */
    private static final double COVERED = 0.6;

    private static final double UNSURE = 60;
    private static final int MOST_STRAY = 3;

    /** Share of the size below which letters are none. */
    private static final double LOW = 0.38;

    /**
     * The words, in points.
     *
     * @param point how many points a dot is
     */
    List<Word> words(double point) {
        double size = usual(placed.stream().map(PlacedWord::size).toList());
        double stroke =
                usual(placed.stream().filter(PlacedWord::letters).map(PlacedWord::stroke).toList());
        var words = new ArrayList<Word>();
        for (int i = 0; i < placed.size(); i++) {
            var word = placed.get(i);
            boolean covered = placed.stream().anyMatch(w -> word.coveredBy(w) > COVERED);
            if (word.stroke() > 0 && !covered && !stray(word)) {
                words.add(word(word, size, bold(i, stroke), point));
            }
        }
        return words;
    }

    /** A mark or a speck of a line that was read as a line of its own. */
    private boolean stray(PlacedWord word) {
        if (word.text().length() > MOST_STRAY) {
            return false;
        }
        boolean low = word.height() < LOW * word.size();
        return low && word.text().codePoints().anyMatch(Character::isLetterOrDigit)
                || word.sure() < UNSURE
                        && placed.stream().noneMatch(w -> w != word && w.line() == word.line())
                        && placed.stream().anyMatch(w -> w != word && w.overlaps(word) > 0);
    }

    /** Whether the word is bold: as most of its line is, or as it is itself. */
    private boolean bold(int at, double stroke) {
        var word = placed.get(at);
        long all = 0;
        long heavy = 0;
        for (var other : placed) {
            if (other.line() == word.line() && other.letters()) {
                all += other.text().length();
                heavy += other.stroke() > BOLD * stroke ? other.text().length() : 0;
            }
        }
        if (heavy >= MOSTLY * all || heavy <= (1 - MOSTLY) * all) {
            return heavy > 0 && heavy >= MOSTLY * all;
        }
        // a number is as bold as the words behind it
        var told = !word.letters() && at + 1 < placed.size() ? placed.get(at + 1) : word;
        return told.stroke() > BOLD * stroke;
    }

    private static Word word(PlacedWord word, double size, boolean bold, double point) {
        return new Word(
                word.text(),
                word.box()[0] * point,
                word.box()[2] * point,
                word.baseline() * point,
                size * point,
                bold);
    }

    private static double usual(List<Double> values) {
        return values.isEmpty() ? 1 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
