package vn.duthao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumeralScanner;

/** Finds the figures of a report that may state a statistic, each with its context. */
final class ClaimExtractor {

    private final Lexicon lexicon;
    private final Thresholds thresholds;
    private final NumeralScanner scanner = new NumeralScanner();
    private final ContextReader contexts;
    private final FigureReader figureReader;
    private final TableReader tableReader;
    private final UnitReader units;

    ClaimExtractor(Lexicon lexicon, Thresholds thresholds) {
        this.lexicon = lexicon;
        this.thresholds = thresholds;
        this.contexts = new ContextReader(lexicon, thresholds);
        this.figureReader = new FigureReader(lexicon, thresholds.wordsBeside());
        this.units = new UnitReader(lexicon);
        this.tableReader = new TableReader(lexicon, figureReader);
    }

    /** The claims in reading order. */
    List<ClaimContext> extract(List<PlacedSentence> sentences) {
        return new Extraction(sentences).run();
    }

    private final class Extraction {
        private final List<PlacedSentence> sentences;
        private final List<ClaimContext> claims = new ArrayList<>();
        private final Map<Integer, List<String>> words = new HashMap<>();
        private final Map<String, List<String>> headings = new HashMap<>();
        private final Map<Integer, Integer> leading = new HashMap<>();

        Extraction(List<PlacedSentence> sentences) {
            this.sentences = sentences;
        }

        List<ClaimContext> run() {
            for (var sentence : sentences) {
                var figures = figures(sentence);
                if (!figures.isEmpty()) {
                    add(sentence, figures);
                }
            }
            return claims;
        }

        private List<Figure> figures(PlacedSentence sentence) {
            if (sentence.row() != null) {
                return tableReader.read(sentence.row(), scanner);
            }
            var tokens = SentenceTokens.of(sentence.text(), scanner.scan(sentence.text()), lexicon);
            return figureReader.read(tokens);
        }

        private void add(PlacedSentence sentence, List<Figure> figures) {
            var around = surroundings(sentence);
            var first = claims.size();
            var known = new ArrayList<ClaimContext>();
            for (var figure : figures) {
                known.add(context(sentence, figures, known, figure, around, first));
            }
            claims.addAll(known);
            for (var i = figures.size() - 1; i >= 0; i--) {
                if (figures.get(i).parent() < 0 && figures.get(i).role() == Figure.Role.PLAIN) {
                    leading.put(sentence.place().index(), first + i);
                    break;
                }
            }
        }

        private ContextReader.Surroundings surroundings(PlacedSentence sentence) {
            var lead = leading.getOrDefault(sentence.leader(), -1);
            return new ContextReader.Surroundings(
                    lead < 0 ? null : claims.get(lead),
                    lead,
                    wordsOf(sentence.leader()),
                    sentence.row() == null ? wordsOf(sentence.previous()) : List.of(),
                    sentence.headings().stream().map(this::headingWords).toList(),
                    sentence.row() != null);
        }

        private List<String> wordsOf(int sentence) {
            return sentence < 0
                    ? List.of()
                    : words.computeIfAbsent(sentence, i -> bounded(sentences.get(i).text()));
        }

        private List<String> headingWords(String heading) {
            return headings.computeIfAbsent(heading, this::bounded);
        }

        private List<String> bounded(String text) {
            var all = lexicon.tokenizer().words(text.substring(0, Math.min(text.length(), 2_000)));
            return all.subList(0, Math.min(all.size(), 2 * thresholds.wordsBeside()));
        }

        private ClaimContext context(
                PlacedSentence sentence,
                List<Figure> figures,
                List<ClaimContext> known,
                Figure figure,
                ContextReader.Surroundings around,
                int first) {
            var inSentence = figure.parent() >= 0;
            var parent = inSentence ? first + figure.parent() : around.leading();
            var unit = unit(figure);
            var kinds = unit.kinds();
            if (kinds.isEmpty() && figure.role() != Figure.Role.SHARE) {
                kinds = carriedUnit(known, figure, around);
            }
            return new ClaimContext(
                    claim(sentence, figure, unit),
                    figure.role(),
                    figure.quantity(),
                    lexicon.terms(contexts.own(figure)),
                    lexicon.terms(figure.lead()),
                    lexicon.facetTerms(contexts.own(figure)),
                    lexicon.terms(lexicon.tokenizer().words(unit.written())),
                    around.table(),
                    contexts.terms(figures, figure, around),
                    contexts.facets(figure),
                    contexts.inherited(figures, known, figure, around),
                    contexts.around(figures, figure, around),
                    kinds,
                    parent,
                    inSentence ? figure.governed() : parent >= 0);
        }
    }

    /** The unit of a bare figure: named before it, or that of the figures above or beside it. */
    private Set<String> carriedUnit(
            List<ClaimContext> known, Figure figure, ContextReader.Surroundings around) {
        var named = units.in(figure.before());
        if (!named.isEmpty()) {
            return named;
        }
        if (figure.parent() >= 0) {
            return known.get(figure.parent()).units();
        }
        if (figure.sibling() >= 0) {
            return known.get(figure.sibling()).units();
        }
        return around.leader() == null ? Set.of() : around.leader().units();
    }

    private UnitReader.Unit unit(Figure figure) {
        if (figure.quantity().getFirst().percent()) {
            return new UnitReader.Unit("%", Set.of("percent"));
        }
        var after = figure.after();
        var scaled = figure.quantity().getFirst().scale() > 0;
        var unit = units.after(after);
        if (scaled && unit.kinds().isEmpty() && after.size() > 1) {
            unit = units.after(after.subList(1, after.size()));
        }
        return unit;
    }

    private Claim claim(PlacedSentence sentence, Figure figure, UnitReader.Unit unit) {
        var quantity = figure.quantity().getFirst();
        return new Claim(
                sentence.text().substring(figure.start(), figure.end()),
                value(quantity.value()),
                kind(figure, unit),
                unit.written(),
                sentence.place(),
                figure.start(),
                figure.end(),
                figure.span());
    }

    private static BigDecimal value(BigDecimal value) {
        return value;
    }

    private ClaimKind kind(Figure figure, UnitReader.Unit unit) {
        if (unit.kinds().contains("percent")) {
            return ClaimKind.RATE;
        }
        if (unit.kinds().contains("score")) {
            return ClaimKind.SCORE;
        }
        if (unit.kinds().contains("money") || isBareMoney(figure, unit)) {
            return ClaimKind.MONEY;
        }
        return lexicon.list(WordList.RANK).before(figure.before(), figure.before().size()) != null
                ? ClaimKind.RANK
                : ClaimKind.COUNT;
    }

    private static boolean isBareMoney(Figure figure, UnitReader.Unit unit) {
        return unit.kinds().isEmpty() && figure.quantity().getFirst().scale() >= 6;
    }

    /** The figure at the index, null for none. */
    static @Nullable ClaimContext at(List<ClaimContext> claims, int index) {
        return index < 0 ? null : claims.get(index);
    }
}
