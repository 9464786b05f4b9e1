package vn.duthao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/**
 * The time that a sentence names for a figure: before it, or directly after it. What the figure is
 * compared with is not its own time but that of the brackets behind it ("tăng 5 so với năm 2023
 * (16)"), nor is the year of a document, or the one that left files over.
 */
final class NamedTimes {

    private static final int MOST_BETWEEN = 40;
    private static final int MOST_AFTER = 4;
    private static final int LEAST = 3;

    private final List<Token> tokens;
    private final List<NumericSpan> others;
    private final Lexicon lexicon;

    NamedTimes(List<Token> tokens, List<NumericSpan> others, Lexicon lexicon) {
        this.tokens = tokens;
        this.others = others;
        this.lexicon = lexicon;
    }

    /** The year that at least half of the figures with a year are told of, null for none. */
    static @Nullable Integer ofMost(List<ClaimContext> claims) {
        var counts = new TreeMap<Integer, Integer>();
        for (var claim : claims) {
            var year = claim.time().year();
            if (year != null && claim.inherited().of(SentenceContext.MODE).isEmpty()) {
                counts.merge(year, 1, Integer::sum);
            }
        }
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST && 2 * e.getValue() >= all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The times by index of the figure; linear in the number of tokens. */
    Map<Integer, NamedTime> all() {
        var times = new HashMap<Integer, NamedTime>();
        var before = NamedTime.NONE;
        var outside = NamedTime.NONE;
        var last = NamedTime.NONE;
        var open = -1;
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            switch (token.kind()) {
                case FIGURE -> {
                    open = token.number();
                    times.put(open, before);
                }
                case OTHER -> {
                    var time = time(i);
                    last = before;
                    if (time != null) {
                        before = isJoined(i) ? time.asLast() : time.in(before);
                        if (open >= 0) {
                            times.put(open, before);
                        }
                    }
                    open = -1;
                }
                case MARK -> {
                    open = -1;
                    if (token.isMark("(")) {
                        var told = times.isEmpty() ? null : toldBefore(i);
                        outside = told == null ? before : last;
                        before = told == null ? before : told.in(last).asCompared();
                    } else if (token.isMark(")")) {
                        before = outside;
                    }
                }
                case WORD -> {}
            }
        }
        return times;
    }

    /** "năm 2021 và năm 2022": the mention before it is told with it. */
    private boolean isJoined(int at) {
        var i = at - 1;
        while (i > 0 && isWordOf(WordList.TIME_JOINTS, i)) {
            i--;
        }
        return i >= 0 && i < at - 1 && mention(i) != null;
    }

    /** The time named directly before the bracket, null for none: what is in it is told of that. */
    private @Nullable NamedTime toldBefore(int bracket) {
        var mention = mention(bracket - 1);
        return mention == null ? null : NamedTime.of(mention);
    }

    /** The times that are named at all, in order. */
    List<NamedTime> named() {
        return IntStream.range(0, tokens.size())
                .mapToObj(this::time)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable NamedTime time(int at) {
        var period = mention(at);
        return period == null || isCompared(at - 1) || isOfDocument(at - 1) || isLeftOver(at + 1)
                ? null
                : NamedTime.of(period);
    }

    private Reading.@Nullable PeriodMention mention(int at) {
        var token = tokens.get(at);
        return token.kind() == Token.Kind.OTHER
                        && others.get(token.number()).reading()
                                instanceof Reading.PeriodMention period
                        && period.kind() != Reading.PeriodMention.Kind.YEARS
                ? period
                : null;
    }

    /** "58 hồ sơ năm 2022 để lại" are of this year. */
    private boolean isLeftOver(int from) {
        var words =
                tokens.subList(from, Math.min(tokens.size(), from + MOST_AFTER)).stream()
                        .takeWhile(Token::isWord)
                        .map(Token::word)
                        .toList();
        return lexicon.list(WordList.LEFT_OVER).at(words, 0) != null;
    }

    private boolean isWordOf(WordList list, int at) {
        var token = tokens.get(at);
        return token.isWord() && lexicon.list(list).get(List.of(token.word())) != null;
    }

    private boolean isCompared(int at) {
        var i = at;
        while (i >= 0
                && (tokens.get(i).word().equals("năm") || tokens.get(i).word().equals("quý"))) {
            i--;
        }
        return i >= 0 && isWordOf(WordList.COMPARED_WITH, i);
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
