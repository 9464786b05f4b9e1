package vn.duthao.report.reading.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads the pieces of a line as the likeliest row of words. */
final class LineReader {

    /** What leaving a piece as it is costs, beside what an unknown word costs. */
    private static final double LEFT = 11;

    /** What it costs to take digits for a number that may be a word. */
    private static final double DOUBTED = 3;

    /** As much likelier must a word be than the next: a natural logarithm. */
    private static final double SURE = 1.5;

    private final WordModel model;
    private final WordReader words;

    LineReader(WordModel model, WordReader words) {
        this.model = model;
        this.words = words;
    }

    /**
     * What stands at a place.
     *
     * @param word its number in the model, {@link WordModel#NUMBER} and {@link WordModel#UNKNOWN}
     *     for what is left as it is
     * @param sure no other word is nearly as likely
     */
    record Read(int word, boolean sure) {}

    /** What stands at the pieces, in order. */
    List<Read> read(List<Piece> pieces) {
        var readings = pieces.stream().map(this::readings).toList();
        var before = costsBefore(readings);
        var after = costsAfter(readings);
        var best = new ArrayList<Integer>();
        var margins = new ArrayList<Double>();
        for (int i = 0; i < readings.size(); i++) {
            var costs = new TreeMap<Double, Integer>();
            for (var row : before.get(i).entrySet()) {
                var rest = after.get(i).getOrDefault(row.getKey(), 0.0);
                costs.putIfAbsent(row.getValue() + rest, row.getKey());
            }
            var first = costs.firstEntry();
            var second = costs.higherKey(first.getKey());
            best.add(first.getValue());
            margins.add(second == null ? Double.MAX_VALUE : second - first.getKey());
        }
        var words = withoutDoubt(pieces, best);
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Read(words.get(i), margins.get(i) >= SURE))
                .toList();
    }

    /** For each place the least cost of a row that ends there in a word. */
    private List<Map<Integer, Double>> costsBefore(List<List<WordReader.Reading>> readings) {
        var all = new ArrayList<Map<Integer, Double>>();
        Map<Integer, Double> last = Map.of(WordModel.END, 0.0);
        for (var here : readings) {
            var costs = new LinkedHashMap<Integer, Double>();
            for (var reading : here) {
                var least = Double.MAX_VALUE;
                for (var row : last.entrySet()) {
                    least =
                            Math.min(
                                    least,
                                    row.getValue() + model.cost(row.getKey(), reading.word()));
                }
                costs.merge(reading.word(), least + reading.cost(), Math::min);
            }
            all.add(costs);
            last = costs;
        }
        return all;
    }

    /** For each place the least cost of what follows a word there. */
    private List<Map<Integer, Double>> costsAfter(List<List<WordReader.Reading>> readings) {
        var all = new ArrayList<Map<Integer, Double>>();
        Map<Integer, Double> next = Map.of();
        for (var i = readings.size() - 1; i >= 0; i--) {
            var costs = new LinkedHashMap<Integer, Double>();
            for (var reading : readings.get(i)) {
                costs.put(reading.word(), least(reading.word(), next));
            }
            all.addFirst(costs);
            next = withReadings(costs, readings.get(i));
        }
        return all;
    }

    private double least(int word, Map<Integer, Double> next) {
        var least = next.isEmpty() ? 0 : Double.MAX_VALUE;
        for (var row : next.entrySet()) {
            least = Math.min(least, row.getValue() + model.cost(word, row.getKey()));
        }
        return least;
    }

    private static Map<Integer, Double> withReadings(
            Map<Integer, Double> after, List<WordReader.Reading> readings) {
        var costs = new LinkedHashMap<Integer, Double>();
        readings.forEach(
                r ->
                        costs.merge(
                                r.word(), after.getOrDefault(r.word(), 0.0) + r.cost(), Math::min));
        return costs;
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
