package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;

/** Parts a clause that has several figures, so that each has the words that belong to it. */
final class FigureSplitter {

    private final Lexicon lexicon;

    FigureSplitter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Clauses of at most one figure, or one ratio. */
    List<Clause> split(Clause clause) {
        var parts = new ArrayList<Clause>();
        var tokens = clause.tokens();
        var words = tokens.stream().map(Token::word).toList();
        var opened = clause.opened();
        var from = 0;
        var figure = nextFigure(tokens, 0);
        while (figure >= 0) {
            var after = afterFigure(tokens, figure);
            var next = nextFigure(tokens, after);
            if (next < 0) {
                break;
            }
            var outOf = outOf(words, after, next);
            var join = outOf >= 0 ? outOf : join(tokens, words, after, next);
            var cut = join >= 0 ? join : afterUnit(words, after, next);
            parts.add(new Clause(opened, clause.colon() && from == 0, tokens.subList(from, cut)));
            opened = join >= 0 ? Clause.Opening.JOIN : Clause.Opening.NONE;
            from = cut;
            figure = next;
        }
        parts.add(
                new Clause(
                        opened, clause.colon() && from == 0, tokens.subList(from, tokens.size())));
        return parts;
    }

    private static int nextFigure(List<Token> tokens, int from) {
        for (var i = from; i < tokens.size(); i++) {
            if (tokens.get(i).isFigure()) {
                return i;
            }
        }
        return -1;
    }

    /** Past a figure, or past both figures of a ratio, which stand side by side. */
    private static int afterFigure(List<Token> tokens, int figure) {
        var next = figure + 1;
        return next < tokens.size() && tokens.get(next).isFigure() ? next + 1 : next;
    }

    private int join(List<Token> tokens, List<String> words, int from, int to) {
        for (var i = from; i < to; i++) {
            if (lexicon.list(WordList.JOINS).at(words, i) != null && tokens.get(i).isWord()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where "trong" begins that leads from a part to its whole, both counted in one unit: "41 hồ sơ
     * có thanh toán trực tuyến trong 63 hồ sơ có phí". What stands before it is said of the part.
     */
    private int outOf(List<String> words, int from, int to) {
        var part = lexicon.units().at(words, from);
        var whole = lexicon.units().at(words, to + 1);
        var leading = lexicon.list(WordList.OUT_OF).before(words, to);
        return part != null
                        && whole != null
                        && leading != null
                        && leading.from() >= part.to()
                        && part.value().stream().anyMatch(whole.value()::contains)
                ? leading.from()
                : -1;
    }

    private int afterUnit(List<String> words, int from, int to) {
        var unit = lexicon.units().at(words, from);
        return unit == null ? from : Math.min(unit.to(), to);
    }
}
