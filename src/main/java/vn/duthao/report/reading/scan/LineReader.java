package vn.duthao.report.reading.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the pieces of a line as the likeliest row of words. */
final class LineReader {

    /** What leaving a piece as it is costs, beside what an unknown word costs. */
    private static final double LEFT = 11;

    /** What it costs to take digits for a number that may be a word. */
    private static final double DOUBTED = 3;

    private final WordModel model;
    private final WordReader words;

    LineReader(WordModel model, WordReader words) {
        this.model = model;
        this.words = words;
    }

    /** The best row that ends in a word. */
    private record Row(double cost, int word, @Nullable Row before) {}

    /**
     * The words of the pieces, in order: their numbers in the model, {@link WordModel#NUMBER} and
     * {@link WordModel#UNKNOWN} for what is left as it is.
     */
    List<Integer> read(List<Piece> pieces) {
        Map<Integer, Row> rows = Map.of(WordModel.END, new Row(0, WordModel.END, null));
        for (var piece : pieces) {
            rows = extended(rows, piece);
        }
        var best = rows.values().stream().min(java.util.Comparator.comparingDouble(Row::cost));
        return withoutDoubt(pieces, words(best.orElseThrow()));
    }

    /**
     * The row with digits that may be a word taken for the likeliest word, unless the word after
     * them is one that is counted, or a mark before them introduces a number.
     */
    private List<Integer> withoutDoubt(List<Piece> pieces, List<Integer> read) {
        var certain = new ArrayList<>(read);
        for (int i = 0; i < read.size(); i++) {
            if (pieces.get(i).kind() == Piece.Kind.DIGITS && read.get(i) == WordModel.NUMBER) {
                var may = words.readings(pieces.get(i).text());
                if (!may.isEmpty() && !pieces.get(i).introduced() && !isCounted(read, i + 1)) {
                    certain.set(i, may.getFirst().word());
                }
            }
        }
        return certain;
    }

    private boolean isCounted(List<Integer> read, int next) {
        return next < read.size()
                && read.get(next) > WordModel.UNKNOWN
                && model.follows(WordModel.NUMBER, read.get(next));
    }

    private static List<Integer> words(Row last) {
        var words = new ArrayList<Integer>();
        for (var row = last; row.before() != null; row = Objects.requireNonNull(row.before())) {
            words.add(row.word());
        }
        return words.reversed();
    }

    private Map<Integer, Row> extended(Map<Integer, Row> rows, Piece piece) {
        var longer = new HashMap<Integer, Row>();
        for (var reading : readings(piece)) {
            Row best = null;
            for (var row : rows.values()) {
                var cost = row.cost() + model.cost(row.word(), reading.word()) + reading.cost();
                if (best == null || cost < best.cost()) {
                    best = new Row(cost, reading.word(), row);
                }
            }
            longer.put(reading.word(), Objects.requireNonNull(best));
        }
        return longer;
    }

    private List<WordReader.Reading> readings(Piece piece) {
        return switch (piece.kind()) {
            case END -> List.of(new WordReader.Reading(WordModel.END, 0));
            case FIXED -> List.of(new WordReader.Reading(WordModel.NUMBER, 0));
            case DIGITS -> with(WordModel.NUMBER, DOUBTED, words.readings(piece.text()));
            case WORD -> with(WordModel.UNKNOWN, LEFT, words.readings(piece.text()));
        };
    }

    private static List<WordReader.Reading> with(
            int word, double cost, List<WordReader.Reading> readings) {
        var all = new ArrayList<>(readings);
        all.add(new WordReader.Reading(word, cost));
        return all;
    }
}
