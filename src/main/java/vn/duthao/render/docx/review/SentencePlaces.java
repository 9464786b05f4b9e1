package vn.duthao.render.docx.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.duthao.check.Place;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.TableRow;

/** Finds the sentences of a report, as it was read, in the text of its file. */
final class SentencePlaces {

    /** A short sentence is looked for no further ahead: it may stand in many places. */
    private static final int NEAR = 4_000;

    private static final int SHORT = 25;

    private final String text;
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private int reached;

    /** From the first character of the text to the one after the last. */
    record Stretch(int start, int end) {}

    /** A part of a sentence, from offset to offset, and where it begins in the text. */
    private record Piece(int start, int end, int at) {}

    /**
     * Looks for the sentences one after the other.
     *
     * @param text of the file, without blanks
     */
    SentencePlaces(List<PlacedSentence> sentences, String text) {
        this.text = text;
        for (var sentence : sentences) {
            var row = sentence.row();
            if (row == null) {
                find(sentence.place());
            } else {
                find(sentence.place(), row);
            }
        }
    }

    /** Where a stretch of a sentence stands; empty where it was not found in the file. */
    Optional<Stretch> of(Place place, int start, int end) {
        return pieces.getOrDefault(place.index(), List.of()).stream()
                .filter(p -> p.start() <= start && end <= p.end() && start < end)
                .map(p -> stretch(p, place.sentence(), start, end))
                .findFirst();
    }

    private static Stretch stretch(Piece piece, String sentence, int start, int end) {
        var from = piece.at() + BodyText.compact(sentence.substring(piece.start(), start)).length();
        return new Stretch(from, from + BodyText.compact(sentence.substring(start, end)).length());
    }

    private void find(Place place) {
        var sentence = place.sentence();
        var compact = BodyText.compact(sentence);
        var at = ahead(compact);
        if (at >= 0) {
            pieces.put(place.index(), List.of(new Piece(0, sentence.length(), at)));
            reached = at + compact.length();
        }
    }

    private int ahead(String compact) {
        var at = compact.isEmpty() ? -1 : text.indexOf(compact, reached);
        return compact.length() > SHORT || at - reached < NEAR ? at : -1;
    }

    /** A merged cell stands in the file once, in the row above or to the left. */
    private void find(Place place, TableRow row) {
        var cells = row.cells();
        var above = row.row() == 0 ? List.<String>of() : row.texts(row.row() - 1);
        IntPredicate any = _ -> true;
        IntPredicate notAsLeft = c -> c == 0 || !cells.get(c).equals(cells.get(c - 1));
        IntPredicate notAsAbove = c -> c >= above.size() || !cells.get(c).equals(above.get(c));
        for (var own : List.of(any, notAsLeft, notAsAbove, notAsLeft.and(notAsAbove))) {
            var kept = IntStream.range(0, cells.size()).filter(own).boxed().toList();
            if (place(place, row, kept)) {
                return;
            }
        }
    }

    private boolean place(Place place, TableRow row, List<Integer> kept) {
        var joined = new StringBuilder();
        kept.forEach(c -> joined.append(BodyText.compact(row.cells().get(c))));
        var at = ahead(joined.toString());
        if (at < 0) {
            return false;
        }
        var found = new ArrayList<Piece>();
        for (var c : kept) {
            var cell = row.cells().get(c);
            var start = row.starts().get(c);
            found.add(new Piece(start, start + cell.length(), at));
            at += BodyText.compact(cell).length();
        }
        pieces.put(place.index(), found);
        reached = at;
        return true;
    }
}
