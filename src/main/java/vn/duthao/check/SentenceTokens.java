package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.VietnameseText;

/**
 * The words, marks and numbers of a sentence.
 *
 * @param tokens in order; a number's token names its index in {@code numbers}, or in {@code others}
 * @param numbers the figures that may state a statistic
 * @param others dates, periods, names and the like
 */
record SentenceTokens(List<Token> tokens, List<Number> numbers, List<NumericSpan> others) {

    private static final int MOST_BETWEEN = 10;
    private static final String FROM = "từ";

    /** Capitals, of which there are two at least, and digits: (TTHC), [KH&CN], (BR-VT). */
    private static final Pattern ABBREVIATION =
            Pattern.compile("[(\\[](?=\\p{Lu}[^)\\]]{0,14}\\p{Lu})[\\p{Lu}\\p{N}&.-]{2,15}[)\\]]");

    /** A figure as it is written; its index is that among the numbers. */
    record Number(
            int index,
            Figure.Role role,
            NumericSpan span,
            List<Reading.Quantity> readings,
            int start,
            int end) {}

    /** Reads a sentence whose numbers were found. */
    static SentenceTokens of(String text, List<NumericSpan> spans, Lexicon lexicon) {
        var read = new SentenceTokens(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var at = 0;
        for (var span : spans) {
            lexicon.tokenizer().read(text, at, span.start(), read.tokens);
            read.add(span);
            at = span.end();
        }
        lexicon.tokenizer().read(text, at, text.length(), read.tokens);
        read.leaveOutAbbreviations(text);
        read.nameNumbered(lexicon);
        read.leaveOutThresholds(lexicon);
        read.joinRatios(lexicon);
        return read;
    }

    /**
     * "thủ tục hành chính (TTHC) được giải quyết": brackets that hold an abbreviation name again
     * what stands before them, and part nothing. What is written out there would be told twice.
     */
    private void leaveOutAbbreviations(String text) {
        var brackets = ABBREVIATION.matcher(text);
        while (brackets.find()) {
            var from = firstAt(brackets.start());
            var to = firstAt(brackets.end());
            var inner = tokens.subList(from, to);
            if (inner.stream().allMatch(t -> t.isWord() || t.kind() == Token.Kind.MARK)) {
                inner.removeIf(t -> !t.isWord() || isWrittenOut(t, text));
            }
        }
    }

    /** Index of the first token from the offset on. */
    private int firstAt(int offset) {
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isWrittenOut(Token token, String text) {
        var written = text.substring(token.start(), token.end());
        return !token.word().equals(VietnameseText.comparable(written));
    }

    /** The number of "nhóm 2" is a word as any other. */
    private void nameNumbered(Lexicon lexicon) {
        var words = tokens.stream().map(Token::word).toList();
        for (var i = 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.OTHER
                    && others.get(token.number()).reading() instanceof Reading.ProperName(var name)
                    && lexicon.list(WordList.NUMBERED).before(words, i) != null) {
                var number = name.substring(name.lastIndexOf(' ') + 1);
                tokens.set(i, new Token(Token.Kind.WORD, number, token.start(), token.end(), -1));
            }
        }
    }

    /** "từ 05 ngày trở lên": from where on something is counted is no figure of its own. */
    private void leaveOutThresholds(Lexicon lexicon) {
        for (var i = 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isFigure() && tokens.get(i - 1).word().equals(FROM) && isOpen(i, lexicon)) {
                tokens.set(
                        i,
                        new Token(
                                Token.Kind.OTHER, "~", token.start(), token.end(), others.size()));
                others.add(numbers.get(token.number()).span());
            }
        }
    }

    private boolean isOpen(int figure, Lexicon lexicon) {
        var after = words(figure + 1, Math.min(tokens.size(), figure + MOST_BETWEEN));
        var unit = lexicon.units().at(after, 0);
        return lexicon.list(WordList.THRESHOLD).at(after, unit == null ? 0 : unit.to()) != null;
    }

    /** The sentence with the words of the heading above it for "này" in "lĩnh vực này". */
    SentenceTokens under(String heading, Lexicon lexicon) {
        var named = new ArrayList<Token>();
        for (var i = 0; i < tokens.size(); i++) {
            named.add(tokens.get(i));
            if (endsStandIn(named, lexicon)) {
                var demonstrative = named.removeLast();
                lexicon.tokenizer()
                        .words(heading)
                        .forEach(w -> named.add(demonstrative.withWord(w)));
            }
        }
        return new SentenceTokens(named, numbers, others);
    }

    private static boolean endsStandIn(List<Token> read, Lexicon lexicon) {
        var last = read.subList(Math.max(0, read.size() - MOST_BETWEEN), read.size());
        return last.getLast().isWord()
                && lexicon.list(WordList.STAND_INS)
                                .before(last.stream().map(Token::word).toList(), last.size())
                        != null;
    }

    /** "31 trên tổng số 32", "11 phòng trong 55 phòng": two counts of one unit are a ratio. */
    private void joinRatios(Lexicon lexicon) {
        for (var i = tokens.size() - 1; i >= 0; i--) {
            var next = tokens.get(i).isFigure() ? nextFigure(i + 1) : -1;
            if (next > i + 1 && areCounts(i, next) && isOutOf(i + 1, next, lexicon)) {
                setRole(tokens.get(i).number(), Figure.Role.PART);
                setRole(tokens.get(next).number(), Figure.Role.WHOLE);
                join(i + 1, next, lexicon);
            }
        }
    }

    /** Drops what parts the two figures; a unit that stands between them alone is of both. */
    private void join(int from, int to, Lexicon lexicon) {
        var between = tokens.subList(from, to);
        var unit = lexicon.units().at(words(from, to), 0);
        if (unit != null && unitAfter(to, lexicon) == null) {
            tokens.addAll(to + 1, List.copyOf(between.subList(0, unit.to())));
        }
        tokens.subList(from, to).clear();
    }

    private PhraseTable.@Nullable Match<Set<String>> unitAfter(int figure, Lexicon lexicon) {
        var after = words(figure + 1, Math.min(tokens.size(), figure + 1 + MOST_BETWEEN));
        return lexicon.units().at(after, 0);
    }

    /** The figure that only a few words part from here, -1 for none. */
    private int nextFigure(int from) {
        for (var i = from; i < Math.min(tokens.size(), from + MOST_BETWEEN); i++) {
            if (tokens.get(i).isFigure()) {
                return i;
            }
            if (!tokens.get(i).isWord() && !tokens.get(i).isMark(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** Nothing but "trên tổng số" between them, or the unit first, which then stands again. */
    private boolean isOutOf(int from, int to, Lexicon lexicon) {
        var between = words(from, to);
        var unit = lexicon.units().at(between, 0);
        if (unit != null) {
            between = between.subList(unit.to(), between.size());
            var again = unitAfter(to, lexicon);
            var same = again != null && again.value().equals(unit.value());
            if (!same && (again != null || !lexicon.list(WordList.MAXIMUM).anyIn(between))) {
                return false;
            }
        }
        return !between.isEmpty() && lexicon.onlyOf(WordList.OUT_OF, between);
    }

    /** The times that the sentence names for its figures, by index of the figure. */
    Map<Integer, NamedTime> times(Lexicon lexicon) {
        return new NamedTimes(tokens, others, lexicon).all();
    }

    /** All times that it names, but those it compares with or of documents. */
    List<NamedTime> namedTimes(Lexicon lexicon) {
        return new NamedTimes(tokens, others, lexicon).named();
    }

    /** Its words, without marks and numbers. */
    List<String> words() {
        return words(0, tokens.size());
    }

    private List<String> words(int from, int to) {
        return tokens.subList(from, to).stream().filter(Token::isWord).map(Token::word).toList();
    }

    private boolean areCounts(int part, int whole) {
        return Stream.of(part, whole)
                .map(t -> numbers.get(tokens.get(t).number()))
                .allMatch(n -> n.role() == Figure.Role.PLAIN && !n.readings().getFirst().percent());
    }

    private void setRole(int number, Figure.Role role) {
        var n = numbers.get(number);
        numbers.set(number, new Number(number, role, n.span(), n.readings(), n.start(), n.end()));
    }

    private void add(NumericSpan span) {
        switch (span.reading()) {
            case Reading.Quantity q -> number(Figure.Role.PLAIN, span, List.of(q));
            case Reading.Ambiguous(var readings) -> number(Figure.Role.PLAIN, span, readings);
            case Reading.Ratio ratio -> {
                number(
                        Figure.Role.PART,
                        span,
                        List.of(ratio.part()),
                        ratio.partStart(),
                        ratio.partEnd());
                number(
                        Figure.Role.WHOLE,
                        span,
                        List.of(ratio.whole()),
                        ratio.wholeStart(),
                        ratio.wholeEnd());
            }
            case Reading.Ordinal _,
                    Reading.Range _,
                    Reading.CalendarDate _,
                    Reading.DayOfMonth _,
                    Reading.ImpossibleDate _,
                    Reading.PeriodMention _,
                    Reading.LegalNumber _,
                    Reading.ProperName _ ->
                    other(span);
        }
    }

    private void number(Figure.Role role, NumericSpan span, List<Reading.Quantity> readings) {
        number(role, span, readings, span.start(), span.end());
    }

    private void number(
            Figure.Role role,
            NumericSpan span,
            List<Reading.Quantity> readings,
            int start,
            int end) {
        tokens.add(new Token(Token.Kind.FIGURE, "#", start, end, numbers.size()));
        numbers.add(new Number(numbers.size(), role, span, readings, start, end));
    }

    private void other(NumericSpan span) {
        tokens.add(new Token(Token.Kind.OTHER, "~", span.start(), span.end(), others.size()));
        others.add(span);
    }
}
