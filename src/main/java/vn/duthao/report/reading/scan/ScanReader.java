package vn.duthao.report.reading.scan;

import java.util.List;
import java.util.Locale;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.Legibility;

/**
 * Restores the words of a damaged text line by line and counts those that it cannot read. What is a
 * number, a date, a document's number or an address stays as it is.
 */
public final class ScanReader {

    private static final WordReader BUNDLED = new WordReader(WordModel.bundled());

    private final WordModel model;
    private final WordReader reader;
    private final String doubt;
    private final DocumentCodes codes = new DocumentCodes();
    private int words;
    private int unread;
    private int unsure;

    /** Knows the words of the program. */
    public ScanReader() {
        this(WordModel.bundled(), BUNDLED, "");
    }

    private ScanReader(WordModel model, WordReader reader, String doubt) {
        this.model = model;
        this.reader = reader;
        this.doubt = doubt;
    }

    /**
     * Knows the words of the program and those counted in other clean texts.
     *
     * @param doubt stands after each word that it is not sure of, and after digits that are
     *     likelier a word: they stay
     */
    public static ScanReader with(WordCounts learned, String doubt) {
        var model = WordModel.with(learned);
        return new ScanReader(model, new WordReader(model), doubt);
    }

    /** The line with its words restored. */
    public String read(String line) {
        var composed = VietnameseText.nfc(ListSign.restored(line));
        var restored = new StringBuilder();
        var at = 0;
        var pieces = Piece.of(composed);
        for (var from = 0; from < pieces.size(); ) {
            var to = clauseEnd(pieces, from);
            at = restore(composed, pieces.subList(from, to), at, restored);
            from = to;
        }
        return ListSign.quarters(restored.append(composed, at, composed.length()).toString());
    }

    /** How much was read so far. */
    public Legibility legibility() {
        return new Legibility(Legibility.Lettering.DAMAGED, words, unread);
    }

    /** How many words it was not sure of so far, those that it could not read among them. */
    public int unsure() {
        return unsure;
    }

    /** Digits that may be a word stay where they can be marked. */
    private boolean keeps(Piece piece) {
        return !doubt.isEmpty() && piece.kind() == Piece.Kind.DIGITS;
    }

    private static int clauseEnd(List<Piece> pieces, int from) {
        var to = from;
        while (to < pieces.size() && pieces.get(to).kind() != Piece.Kind.END) {
            to++;
        }
        return Math.min(to + 1, pieces.size());
    }

    private int restore(String line, List<Piece> clause, int from, StringBuilder restored) {
        var read = new LineReader(model, reader).read(clause);
        var at = from;
        for (var i = 0; i < clause.size(); i++) {
            var piece = clause.get(i);
            var word = read.get(i).word();
            restored.append(line, at, piece.start()).append(restored(piece, word));
            at = piece.end();
            count(piece, word);
            if (isDoubtful(piece, read.get(i))) {
                unsure++;
                restored.append(doubt);
            }
        }
        return at;
    }

    /** A word that is not known or not sure, and digits that are likelier a word. */
    private boolean isDoubtful(Piece piece, LineReader.Read read) {
        return switch (piece.kind()) {
            case END, FIXED -> false;
            case DIGITS -> read.word() != WordModel.NUMBER;
            case WORD ->
                    piece.isWord()
                            && (read.word() == WordModel.UNKNOWN
                                    ? !codes.isCode(piece.text())
                                    : !read.sure());
        };
    }

    private void count(Piece piece, int word) {
        if (piece.isWord() || piece.kind() == Piece.Kind.DIGITS && word != WordModel.NUMBER) {
            words++;
            unread += word == WordModel.UNKNOWN && !codes.isCode(piece.text()) ? 1 : 0;
        }
    }

    private String restored(Piece piece, int word) {
        return switch (piece.kind()) {
            case END -> "";
            case FIXED -> codes.restored(piece.text());
            case DIGITS, WORD ->
                    word == WordModel.UNKNOWN || word == WordModel.NUMBER || keeps(piece)
                            ? piece.text()
                            : cased(piece.text(), model.word(word));
        };
    }

    /** The word in the case of the piece: capitals, a capital at its head, or none. */
    private static String cased(String piece, String word) {
        var capitals = piece.chars().filter(Character::isUpperCase).count();
        var small = piece.chars().filter(Character::isLowerCase).count();
        if (capitals > small && (capitals > 1 || word.length() == 1)) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(piece.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
