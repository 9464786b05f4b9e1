package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts the tokens of a sentence into clauses. */
final class ClauseReader {

    private final Lexicon lexicon;

    ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The clauses in order; linear in the number of tokens. */
    List<Clause> read(List<Token> tokens) {
        var reading = new Reading(tokens);
        return reading.clauses();
    }

    private final class Reading {
        private final List<Token> tokens;
        private final List<String> words;
        private final boolean[] joined;
        private final List<Clause> clauses = new ArrayList<>();
        private List<Token> current = new ArrayList<>();
        private Clause.Opening opened = Clause.Opening.START;
        private boolean colon;

        Reading(List<Token> tokens) {
            this.tokens = tokens;
            this.words = tokens.stream().map(Token::word).toList();
            this.joined = joined();
        }

        List<Clause> clauses() {
            for (var i = 0; i < tokens.size(); ) {
                var breakdown = breakdown(i);
                if (breakdown != null) {
                    end(Clause.Opening.BREAKDOWN);
                    i = breakdown.to();
                } else {
                    read(i);
                    i++;
                }
            }
            end(Clause.Opening.START);
            return clauses;
        }

        private PhraseTable.@Nullable Match<Boolean> breakdown(int i) {
            if (!tokens.get(i).isWord()) {
                return null;
            }
            var plain = lexicon.list(WordList.BREAKDOWN).at(words, i);
            var marked =
                    plain == null ? lexicon.list(WordList.BREAKDOWN_MARKED).at(words, i) : null;
            return marked != null && (isMarked(i - 1) || isMarked(marked.to())) ? marked : plain;
        }

        private boolean isMarked(int i) {
            return i < 0 || i >= tokens.size() || tokens.get(i).kind() == Token.Kind.MARK;
        }

        private void read(int i) {
            var token = tokens.get(i);
            if (token.kind() != Token.Kind.MARK || token.isMark("/")) {
                current.add(token);
                return;
            }
            switch (token.word()) {
                case ";" -> end(Clause.Opening.SEMICOLON);
                case ":" -> colon();
                case "(", "[" -> end(Clause.Opening.PARENTHESIS);
                case ")", "]" -> end(Clause.Opening.CLOSED);
                case "," -> comma(i);
                case "-", "–", "|" -> dash(i);
                default -> {}
            }
        }

        private void comma(int i) {
            if (!joined[i]) {
                end(Clause.Opening.COMMA);
            }
        }

        private void dash(int i) {
            if (i > 0 && tokens.get(i).start() > tokens.get(i - 1).end()) {
                end(Clause.Opening.COMMA);
            }
        }

        /** A colon after a breakdown word belongs to it. */
        private void colon() {
            if (opened == Clause.Opening.BREAKDOWN && current.isEmpty()) {
                colon = true;
            } else {
                end(Clause.Opening.COLON);
            }
        }

        /** Ends the clause; a comma directly after a stronger mark adds nothing. */
        private void end(Clause.Opening next) {
            if (current.isEmpty() && next == Clause.Opening.COMMA) {
                return;
            }
            if (!current.isEmpty() || opened != Clause.Opening.START) {
                split(new Clause(opened, colon, current));
            }
            current = new ArrayList<>();
            opened = next;
            colon = false;
        }

        private void split(Clause clause) {
            clauses.addAll(new FigureSplitter(lexicon).split(clause));
        }

        /** Marks the commas and conjunctions inside one phrase or between words told together. */
        private boolean[] joined() {
            var result = new boolean[tokens.size()];
            var plain = new ArrayList<Integer>();
            for (var i = 0; i < tokens.size(); i++) {
                if (!tokens.get(i).isMark(",") && !isConjunction(words.get(i))) {
                    plain.add(i);
                }
            }
            var plainWords = plain.stream().map(words::get).toList();
            var before = (PhraseTable.Match<String>) null;
            for (var match : lexicon.groups().all(plainWords)) {
                for (var k = match.from(); k + 1 < match.to(); k++) {
                    mark(result, plain.get(k), plain.get(k + 1));
                }
                if (before != null
                        && before.value().equals(match.value())
                        && isNear(plainWords, before.to(), match.from())) {
                    mark(result, plain.get(before.to() - 1), plain.get(match.from()));
                }
                before = match;
            }
            return result;
        }

        /** With nothing but a stop word between: "trực tiếp, qua bưu chính". */
        private boolean isNear(List<String> plainWords, int from, int to) {
            return to - from <= 1 && lexicon.content(plainWords.subList(from, to)).isEmpty();
        }

        private void mark(boolean[] result, int from, int to) {
            for (var i = from + 1; i < to; i++) {
                result[i] = !tokens.get(i).isFigure();
            }
        }
    }

    static boolean isConjunction(String word) {
        return word.equals("và") || word.equals("hoặc") || word.equals("hay");
    }
}
