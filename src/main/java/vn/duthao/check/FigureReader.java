package vn.duthao.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import vn.duthao.numerals.Reading;

/**
 * Finds for each figure of a sentence the words that belong to it and the figure that governs it.
 */
final class FigureReader {

    private static final Clause NOTHING = new Clause(Clause.Opening.START, false, List.of());

    private final Lexicon lexicon;
    private final ClauseReader clauses;
    private final FigureWords words;
    private final int wordsBeside;

    FigureReader(Lexicon lexicon, int wordsBeside) {
        this.lexicon = lexicon;
        this.clauses = new ClauseReader(lexicon);
        this.words = new FigureWords(lexicon, wordsBeside);
        this.wordsBeside = wordsBeside;
    }

    /** The figures in the order of the sentence. */
    List<Figure> read(SentenceTokens sentence) {
        return new Walk(sentence).figures();
    }

    /** Goes through the clauses of a sentence, knowing at which depth it is. */
    private final class Walk {
        private final SentenceTokens sentence;
        private final Map<Integer, NamedTime> times;
        private final List<Figure> figures = new ArrayList<>();
        private final List<List<String>> following = new ArrayList<>();
        private final Deque<Scope> scopes = new ArrayDeque<>();
        private Clause previous = NOTHING;

        /** The clauses without figure directly before: what brackets that follow are about. */
        private List<String> head = List.of();

        /** Index of the count or rate that a share or parenthesis directly after it is about. */
        private int previousFigure = -1;

        Walk(SentenceTokens sentence) {
            this.sentence = sentence;
            this.times = sentence.times(lexicon);
            scopes.push(new Scope(false, false, -1, List.of()));
        }

        List<Figure> figures() {
            for (var clause : clauses.read(sentence.tokens())) {
                enter(clause);
                if (clause.hasFigure()) {
                    addFigures(clause);
                } else {
                    addAside(clause);
                }
                head = head(clause);
                previous = clause;
            }
            var done = new ArrayList<Figure>();
            for (var i = 0; i < figures.size(); i++) {
                done.add(figures.get(i).followedBy(following.get(i)));
            }
            return done;
        }

        private List<String> head(Clause clause) {
            if (clause.hasFigure()) {
                return List.of();
            }
            var all = new ArrayList<String>();
            if (clause.opened() == Clause.Opening.COMMA) {
                all.addAll(head);
            }
            all.addAll(clause.before());
            return words.last(all);
        }

        private Scope scope() {
            return scopes.element();
        }

        private void enter(Clause clause) {
            switch (clause.opened()) {
                case PARENTHESIS -> openParenthesis();
                case CLOSED -> closeParenthesis();
                case BREAKDOWN -> openBreakdown(clause.colon());
                case COLON -> colon(clause);
                case SEMICOLON -> semicolon();
                case START, COMMA, JOIN, NONE -> {}
            }
        }

        private void openParenthesis() {
            var parent = previousFigure >= 0 ? previousFigure : scope().parent;
            var inner = new Scope(true, false, parent, scope().lead);
            inner.governed = previousFigure >= 0;
            if (!head.isEmpty()) {
                inner.setAside(head);
            }
            if (words.compares(previous)) {
                inner.setAside(FigureWords.EARLIER);
            }
            scopes.push(inner);
        }

        /** The breakdowns inside end with it; a bracket that was never opened closes nothing. */
        private void closeParenthesis() {
            if (scopes.stream().anyMatch(s -> s.parenthesis)) {
                while (!scopes.element().parenthesis) {
                    scopes.pop();
                }
                scopes.pop();
            }
        }

        private void openBreakdown(boolean colon) {
            var outer = scope();
            var parent = outer.last >= 0 ? outer.last : outer.parent;
            scopes.push(new Scope(false, colon, parent, outer.lead));
        }

        /** After a figure its parts follow; after words either a lead ends or a label. */
        private void colon(Clause clause) {
            if (previous.hasFigure()) {
                scopes.push(new Scope(false, true, previousFigure, scope().lead));
            } else if (!words.startsWithFigure(clause)) {
                scope().lead();
            }
        }

        /** Parts after a semicolon: of the breakdown where that is how it parts its parts. */
        private void semicolon() {
            var scope = scope();
            if (scope.parenthesis || scope.parent < 0 || scope.colon) {
                return;
            }
            if (scope.figures > 1) {
                scopes.pop();
            } else {
                scope.governed = false;
            }
        }

        private void addAside(Clause clause) {
            var aside = words.last(clause.before());
            scope().setAside(aside);
            if (!figures.isEmpty() && following.getLast().size() < wordsBeside) {
                following.getLast().addAll(aside);
            }
            if (!words.tellsShare(aside)) {
                previousFigure = -1;
            }
        }

        private void addFigures(Clause clause) {
            for (var token : clause.tokens()) {
                if (token.isFigure()) {
                    var number = sentence.numbers().get(token.number());
                    if (number.role() != Figure.Role.WHOLE) {
                        add(number, clause);
                    } else {
                        addWhole(number, clause);
                    }
                }
            }
            scope().clearAsides();
        }

        private void add(SentenceTokens.Number number, Clause clause) {
            var time = times.getOrDefault(number.index(), NamedTime.NONE);
            var before = words.before(clause, isCompared(clause, time) ? NOTHING : previous);
            var aside = scope().asides();
            var share = isShare(number, clause, before);
            figures.add(
                    new Figure(
                            share ? Figure.Role.SHARE : number.role(),
                            number.span(),
                            number.readings(),
                            number.start(),
                            number.end(),
                            before,
                            after(number, clause, before),
                            aside.equals(before) ? List.of() : aside,
                            List.of(),
                            scope().lead,
                            share ? previousFigure : scope().parent,
                            share || scope().governed,
                            scope().last,
                            time));
            following.add(new ArrayList<>());
            if (!share) {
                previousFigure = figures.size() - 1;
                scope().last = previousFigure;
                scope().figures++;
            }
        }

        /** The brackets have an earlier value: the words before them tell of the change to it. */
        private boolean isCompared(Clause clause, NamedTime time) {
            return time.compared()
                    || clause.opened() == Clause.Opening.PARENTHESIS && words.compares(previous);
        }

        /** What follows "31 hồ sơ trên tổng số 35 hồ sơ" is said of the second where it can be. */
        private List<String> after(
                SentenceTokens.Number number, Clause clause, List<String> before) {
            var inWords =
                    number.role() == Figure.Role.PART
                            && !(number.span().reading() instanceof Reading.Ratio);
            return inWords ? words.afterPart(clause, before) : words.after(clause);
        }

        private void addWhole(SentenceTokens.Number number, Clause clause) {
            figures.add(
                    new Figure(
                            Figure.Role.WHOLE,
                            number.span(),
                            number.readings(),
                            number.start(),
                            number.end(),
                            List.of(),
                            words.after(clause),
                            List.of(),
                            List.of(),
                            scope().lead,
                            scope().parent,
                            scope().governed,
                            figures.size() - 1,
                            times.getOrDefault(number.index(), NamedTime.NONE)));
            following.add(new ArrayList<>());
        }

        private boolean isShare(SentenceTokens.Number number, Clause clause, List<String> before) {
            var adjacent =
                    switch (clause.opened()) {
                        case PARENTHESIS -> true;
                        case JOIN, COMMA, SEMICOLON, COLON, NONE -> !before.isEmpty();
                        case START, CLOSED, BREAKDOWN -> false;
                    };
            return adjacent
                    && previousFigure >= 0
                    && number.readings().getFirst().percent()
                    && words.tellsShare(before);
        }
    }
}
