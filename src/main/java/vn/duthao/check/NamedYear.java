package vn.duthao.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/**
 * The year that a sentence names for a figure: before it, or directly after it. A year that the
 * figure is compared with is not its own, nor is the year of a document.
 */
final class NamedYear {

    private static final Set<String> COMPARED = Set.of("với", "kỳ", "so", "từ", "hơn");
    private static final int MOST_BETWEEN = 200;
    private static final int LEAST = 3;

    private final List<Token> tokens;
    private final List<NumericSpan> others;

    NamedYear(List<Token> tokens, List<NumericSpan> others) {
        this.tokens = tokens;
        this.others = others;
    }

    /** The year that at least half of the figures with a year are told of, null for none. */
    static @Nullable Integer ofMost(List<ClaimContext> claims) {
        var counts = new TreeMap<Integer, Integer>();
        for (var claim : claims) {
            if (claim.year() != null && claim.inherited().of(SentenceContext.MODE).isEmpty()) {
                counts.merge(claim.year(), 1, Integer::sum);
            }
        }
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST && 2 * e.getValue() >= all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The year of the figure, null for none. */
    @Nullable Integer of(int number) {
        var at = 0;
        while (at < tokens.size() && !isFigure(at, number)) {
            at++;
        }
        var after = after(at + 1);
        return after == null ? before(at - 1) : after;
    }

    private boolean isFigure(int at, int number) {
        return tokens.get(at).isFigure() && tokens.get(at).number() == number;
    }

    private @Nullable Integer before(int from) {
        for (var i = from; i >= Math.max(0, from - MOST_BETWEEN); i--) {
            var year = year(i);
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    /** Words and no mark between. */
    private @Nullable Integer after(int from) {
        for (var i = from; i < tokens.size(); i++) {
            switch (tokens.get(i).kind()) {
                case OTHER -> {
                    return year(i);
                }
                case MARK, FIGURE -> {
                    return null;
                }
                case WORD -> {}
            }
        }
        return null;
    }

    private @Nullable Integer year(int at) {
        var token = tokens.get(at);
        if (token.kind() != Token.Kind.OTHER
                || !(others.get(token.number()).reading() instanceof Reading.PeriodMention period)
                || period.kind() == Reading.PeriodMention.Kind.YEARS
                || isCompared(at - 1)
                || isOfDocument(at - 1)) {
            return null;
        }
        return period.year();
    }

    private boolean isCompared(int at) {
        var i = at;
        while (i >= 0 && (tokens.get(i).word().equals("năm") || tokens.get(i).word().equals("quý"))) {
            i--;
        }
        return i >= 0 && COMPARED.contains(tokens.get(i).word());
    }

    /** The number or date of a document stands before it with nothing but words between. */
    private boolean isOfDocument(int at) {
        for (var i = at; i >= 0 && tokens.get(i).kind() != Token.Kind.MARK; i--) {
            if (tokens.get(i).kind() == Token.Kind.OTHER) {
                return !(others.get(tokens.get(i).number()).reading()
                        instanceof Reading.PeriodMention);
            }
        }
        return false;
    }
}
