package vn.duthao.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds for each figure of a sentence the words that belong to it and the figure that governs it.
 */
final class FigureReader {

    private static final int ASIDES = 3;

    private final Lexicon lexicon;
    private final int wordsBeside;

    FigureReader(Lexicon lexicon, int wordsBeside) {
        this.lexicon = lexicon;
        this.wordsBeside = wordsBeside;
    }

    /** The figures in the order of the sentence. */
    List<Figure> read(SentenceTokens sentence) {
        return new Walk(sentence).figures();
    }

    /** What is told at one depth: the whole sentence, a breakdown, a parenthesis. */
    private static final class Scope {
        final boolean parenthesis;
        final boolean colon;
        final int parent;
        boolean governed;
        int last = -1;
        int figures;
        List<String> lead;
        final Deque<List<String>> asides = new ArrayDeque<>();

        Scope(boolean parenthesis, boolean colon, int parent, List<String> lead) {
            this.parenthesis = parenthesis;
            this.colon = colon;
            this.parent = parent;
            this.governed = parent >= 0;
            this.lead = lead;
        }
    }

    private final class Walk {
        private final SentenceTokens sentence;
        private final List<Figure> figures = new ArrayList<>();
        private final List<List<String>> following = new ArrayList<>();
        private final Deque<Scope> scopes = new ArrayDeque<>();
        private Clause previous = new Clause(Clause.Opening.START, false, List.of());
        private int previousFigure = -1;

        Walk(SentenceTokens sentence) {
            this.sentence = sentence;
            scopes.push(new Scope(false, false, -1, List.of()));
        }

        List<Figure> figures() {
            for (var clause : new ClauseReader(lexicon).read(sentence.tokens())) {
                enter(clause);
                if (clause.hasFigure()) {
                    addFigures(clause);
                } else {
                    addAside(clause);
                }
                previous = clause;
            }
            return finished();
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
            scopes.push(inner);
        }

        private void closeParenthesis() {
            while (scopes.size() > 1 && !scopes.pop().parenthesis) {
                // the breakdowns inside end with it
            }
        }

        private void openBreakdown(boolean colon) {
            var outer = scope();
            var parent = outer.last >= 0 ? outer.last : outer.parent;
            scopes.push(new Scope(false, colon, parent, outer.lead));
        }

        /**
         * "Label: 4.903" keeps the label; "…: tiếp nhận 4.903" is a lead; after a figure, parts.
         */
        private void colon(Clause clause) {
            if (previous.hasFigure()) {
                scopes.push(new Scope(false, true, previousFigure, scope().lead));
            } else if (!startsWithFigure(clause)) {
                var lead = new ArrayList<String>();
                scope().asides.forEach(lead::addAll);
                scope().lead = lead;
                scope().asides.clear();
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

        private boolean startsWithFigure(Clause clause) {
            return clause.hasFigure()
                    && (clause.before().isEmpty()
                            || lexicon.content(clause.before()).isEmpty() && bareAfter(clause));
        }

        private void addAside(Clause clause) {
            var words = bounded(clause.before());
            scope().asides.addLast(words);
            if (scope().asides.size() > ASIDES) {
                scope().asides.removeFirst();
            }
            if (!figures.isEmpty() && following.getLast().size() < wordsBeside) {
                following.getLast().addAll(words);
            }
            if (!lexicon.onlyOf("share", words)) {
                previousFigure = -1;
            }
        }

        private void addFigures(Clause clause) {
            for (var token : clause.tokens()) {
                if (token.isFigure()) {
                    add(sentence.numbers().get(token.number()), clause);
                }
            }
            scope().asides.clear();
        }

        private void add(SentenceTokens.Number number, Clause clause) {
            if (number.role() == Figure.Role.WHOLE && isOutOf(clause)) {
                return;
            }
            var whole = number.role() == Figure.Role.WHOLE;
            var before = whole ? List.<String>of() : before(clause);
            var after = directly(clause.after());
            var share = !whole && isShare(number, clause, before);
            var scope = scope();
            var aside = whole ? List.<String>of() : asides(before);
            var parent = share ? previousFigure : scope.parent;
            figures.add(
                    new Figure(
                            share ? Figure.Role.SHARE : number.role(),
                            number.span(),
                            number.readings(),
                            number.start(),
                            number.end(),
                            before,
                            after,
                            aside,
                            List.of(),
                            scope.lead,
                            parent,
                            share || scope.governed,
                            whole ? figures.size() - 1 : scope.last));
            following.add(new ArrayList<>());
            if (!whole && !share) {
                previousFigure = figures.size() - 1;
                scope.last = previousFigure;
                scope.figures++;
            }
        }

        /** The words that belong to the figure before, up to one that leads on. */
        private List<String> directly(List<String> after) {
            for (var i = 1; i < Math.min(after.size(), wordsBeside); i++) {
                if (lexicon.list("cuts").at(after, i) != null) {
                    return after.subList(0, i);
                }
            }
            return after.subList(0, Math.min(after.size(), wordsBeside));
        }

        /** The most there can be: "84,96/100 điểm", "hạng 5/63". */
        private boolean isOutOf(Clause clause) {
            var unit = lexicon.units().at(clause.after(), 0);
            var before = clause.before();
            return unit != null && unit.value().contains("score")
                    || lexicon.list("rank").before(before, before.size()) != null;
        }

        /** The words before the figure; where it has none, those before its colon or bracket. */
        private List<String> before(Clause clause) {
            var words = bounded(clause.before());
            var bare = lexicon.content(words).isEmpty() || lexicon.onlyOf("share", words);
            var labelled =
                    switch (clause.opened()) {
                        case COLON -> words.isEmpty() || bareAfter(clause);
                        case PARENTHESIS, JOIN -> bareAfter(clause) && !previous.hasFigure();
                        default -> false;
                    };
            if (!bare || !labelled || previous.hasFigure()) {
                return words;
            }
            var label = new ArrayList<>(bounded(previous.before()));
            label.addAll(words);
            return label;
        }

        private boolean bareAfter(Clause clause) {
            var after = clause.after();
            var unit = lexicon.units().at(after, 0);
            return lexicon.content(unit == null ? after : after.subList(unit.to(), after.size()))
                    .isEmpty();
        }

        /** The clauses before it that have no figure, but for the one that became its label. */
        private List<String> asides(List<String> before) {
            var words = new ArrayList<String>();
            for (var aside : scope().asides) {
                words.addAll(aside);
            }
            return before.isEmpty() || !words.equals(before) ? words : List.of();
        }

        private boolean isShare(SentenceTokens.Number number, Clause clause, List<String> before) {
            var adjacent =
                    switch (clause.opened()) {
                        case PARENTHESIS -> true;
                        case JOIN, COMMA, SEMICOLON, COLON, NONE -> !before.isEmpty();
                        default -> false;
                    };
            return adjacent
                    && previousFigure >= 0
                    && number.readings().getFirst().percent()
                    && (before.isEmpty() || lexicon.onlyOf("share", before));
        }

        private List<String> bounded(List<String> words) {
            return words.size() > wordsBeside
                    ? words.subList(words.size() - wordsBeside, words.size())
                    : words;
        }

        private List<Figure> finished() {
            var done = new ArrayList<Figure>();
            for (var i = 0; i < figures.size(); i++) {
                done.add(with(figures.get(i), following.get(i)));
            }
            return done;
        }

        private Figure with(Figure f, List<String> after) {
            return new Figure(
                    f.role(),
                    f.span(),
                    f.quantity(),
                    f.start(),
                    f.end(),
                    f.before(),
                    f.after(),
                    f.aside(),
                    List.copyOf(after),
                    f.lead(),
                    f.parent(),
                    f.governed(),
                    f.sibling());
        }
    }
}
