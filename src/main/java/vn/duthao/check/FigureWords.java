package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;

/** Which words of its clause belong to a figure. */
final class FigureWords {

    /** What the words of a figure say that is an earlier period's. */
    static final List<String> EARLIER = List.of("cùng", "kỳ");

    private final Lexicon lexicon;
    private final int most;

    /**
     * @param most words kept on each side
     */
    FigureWords(Lexicon lexicon, int most) {
        this.lexicon = lexicon;
        this.most = most;
    }

    /** The words after the figure, up to one that leads on. */
    List<String> after(Clause clause) {
        var after = clause.after();
        for (var i = 1; i < Math.min(after.size(), most); i++) {
            if (lexicon.list(WordList.CUTS).at(after, i) != null) {
                return after.subList(0, i);
            }
        }
        return after.subList(0, Math.min(after.size(), most));
    }

    /**
     * Of the words after a ratio in words, the first figure's: the unit where others stand before
     * it.
     */
    List<String> afterPart(Clause clause, List<String> before) {
        var after = after(clause);
        var unit = lexicon.units().at(after, 0);
        return unit == null || lexicon.content(before).isEmpty()
                ? after
                : after.subList(0, unit.to());
    }

    /** The words before the figure; where it has none, those before its colon or bracket too. */
    List<String> before(Clause clause, Clause previous) {
        var words = last(ofWhole(clause.before()));
        if (previous.hasFigure() || !isBare(words) || !isLabelled(clause, words)) {
            return words;
        }
        var label = new ArrayList<>(last(previous.before()));
        label.addAll(words);
        return label;
    }

    /**
     * "kiểm tra 2 phòng trong tổng số 8 phòng": what stands before "trong tổng số" is of the part.
     */
    private List<String> ofWhole(List<String> words) {
        var outOf = lexicon.list(WordList.OUT_OF).before(words, words.size());
        return outOf != null && outOf.to() - outOf.from() > 1
                ? words.subList(outOf.from(), words.size())
                : words;
    }

    private boolean isLabelled(Clause clause, List<String> before) {
        return switch (clause.opened()) {
            case COLON -> before.isEmpty() || isBareAfter(clause);
            case PARENTHESIS, JOIN -> isBareAfter(clause);
            case START, COMMA, SEMICOLON, CLOSED, BREAKDOWN, NONE -> false;
        };
    }

    /** Whether the clause is a figure and hardly more: what stands before its colon names it. */
    boolean startsWithFigure(Clause clause) {
        return clause.hasFigure()
                && (clause.before().isEmpty()
                        || lexicon.content(clause.before()).isEmpty() && isBareAfter(clause));
    }

    /** Whether the words are none, or say no more than that a share follows: "chiếm tỷ lệ". */
    boolean tellsShare(List<String> words) {
        return words.isEmpty() || lexicon.onlyOf(WordList.SHARE, words);
    }

    private boolean isBare(List<String> words) {
        return lexicon.content(words).isEmpty() || tellsShare(words);
    }

    private boolean isBareAfter(Clause clause) {
        var after = clause.after();
        var unit = lexicon.units().at(after, 0);
        var rest = unit == null ? after : after.subList(unit.to(), after.size());
        return lexicon.content(rest).isEmpty();
    }

    /**
     * "tăng 5 so với cùng kỳ (16)", "hơn cùng kỳ 5 (16)", "tăng so với cùng kỳ (16)": the brackets
     * have the earlier value.
     */
    boolean compares(Clause clause) {
        return endsCompared(clause.after())
                || endsCompared(clause.before()) && (!clause.hasFigure() || isBareAfter(clause));
    }

    private boolean endsCompared(List<String> words) {
        return lexicon.list(WordList.COMPARING).before(words, words.size()) != null;
    }

    /** The last words, as many as are kept. */
    List<String> last(List<String> words) {
        return words.size() > most ? words.subList(words.size() - most, words.size()) : words;
    }
}
