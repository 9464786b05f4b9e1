package vn.duthao.check;

import java.util.HashMap;
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
    private static final int MOST_BETWEEN = 40;
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

    /** The years by index of the figure; linear in the number of tokens. */
    Map<Integer, Integer> all() {
        var years = new HashMap<Integer, Integer>();
        Integer before = null;
        var open = -1;
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            switch (token.kind()) {
                case FIGURE -> {
                    open = token.number();
                    if (before != null) {
                        years.put(open, before);
                    }
                }
                case OTHER -> {
                    var year = year(i);
                    before = year == null ? before : year;
                    if (open >= 0 && year != null) {
                        years.put(open, year);
                    }
                    open = -1;
                }
                case MARK -> open = -1;
                case WORD -> {}
            }
        }
        return years;
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
        while (i >= 0
                && (tokens.get(i).word().equals("năm") || tokens.get(i).word().equals("quý"))) {
            i--;
        }
        return i >= 0 && COMPARED.contains(tokens.get(i).word());
    }

    /** The number or date of a document stands before it with only a few words between. */
    private boolean isOfDocument(int at) {
        for (var i = at; i >= Math.max(0, at - MOST_BETWEEN); i--) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK) {
                return false;
            }
            if (token.kind() == Token.Kind.OTHER) {
                return !(others.get(token.number()).reading() instanceof Reading.PeriodMention);
            }
        }
        return false;
    }
}
