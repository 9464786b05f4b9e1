package vn.duthao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the figures of a report that may state a statistic, each with its context. */
final class ClaimExtractor {

    private final Lexicon lexicon;
    private final Thresholds thresholds;
    private final FigureReader figureReader;
    private final TableReader tableReader;
    private final ClaimUnits units;

    ClaimExtractor(Lexicon lexicon, Thresholds thresholds) {
        this.lexicon = lexicon;
        this.thresholds = thresholds;
        this.units = new ClaimUnits(lexicon);
        this.figureReader = new FigureReader(lexicon, thresholds.wordsBeside());
        this.tableReader = new TableReader(lexicon, figureReader);
    }

    /** The claims in reading order. */
    List<ClaimContext> extract(List<PlacedSentence> sentences) {
        var surroundings = new Surroundings.Reader(lexicon, thresholds, sentences);
        var claims = new ArrayList<ClaimContext>();
        var leading = new HashMap<Integer, Integer>();
        for (var sentence : sentences) {
            var figures = figures(sentence);
            if (!figures.isEmpty()) {
                var lead = leading.getOrDefault(sentence.leader(), -1);
                var around = surroundings.of(sentence, lead < 0 ? null : claims.get(lead), lead);
                noteLeading(sentence, figures, claims.size(), leading);
                claims.addAll(claims(sentence, figures, around, claims.size()));
            }
        }
        return claims;
    }

    private List<Figure> figures(PlacedSentence sentence) {
        if (sentence.spans().isEmpty()) {
            return List.of();
        }
        if (sentence.row() != null) {
            return tableReader.read(sentence.row());
        }
        var text = sentence.text();
        var tokens = SentenceTokens.of(text, sentence.spans(), lexicon);
        return figureReader.read(
                sentence.headings().isEmpty()
                        ? tokens
                        : tokens.under(sentence.headings().getFirst(), lexicon));
    }

    /** The last figure of a sentence that is part of no other is what a list below it parts. */
    private static void noteLeading(
            PlacedSentence sentence,
            List<Figure> figures,
            int first,
            Map<Integer, Integer> leading) {
        for (var i = 0; i < figures.size(); i++) {
            if (figures.get(i).parent() < 0 && figures.get(i).role() == Figure.Role.PLAIN) {
                leading.put(sentence.place().index(), first + i);
            }
        }
    }

    private List<ClaimContext> claims(
            PlacedSentence sentence, List<Figure> figures, Surroundings around, int first) {
        var context = new SentenceContext(lexicon, thresholds, figures, around);
        var known = new ArrayList<ClaimContext>();
        for (var i = 0; i < figures.size(); i++) {
            known.add(claim(sentence, figures.get(i), i, context, known, first));
        }
        return known;
    }

    private ClaimContext claim(
            PlacedSentence sentence,
            Figure figure,
            int index,
            SentenceContext context,
            List<ClaimContext> known,
            int first) {
        var around = context.around();
        var own = context.own(index);
        var unit = units.unit(figure);
        var parent = figure.parent() >= 0 ? first + figure.parent() : around.leading();
        return new ClaimContext(
                claim(sentence, figure, unit),
                figure.role(),
                figure.quantity(),
                own.terms(),
                lexicon.terms(figure.lead()),
                own.facetTerms(),
                lexicon.terms(lexicon.tokenizer().words(unit.written())),
                around.table(),
                context.terms(index),
                context.facets(index),
                context.inherited(index, known),
                context.near(index),
                unit.kinds().isEmpty() ? carriedUnit(figure, known, around) : unit.kinds(),
                above(figure, known),
                row(sentence),
                sentence.row() == null ? List.of() : tableReader.rowTerms(sentence.row()),
                figure.time(),
                parent,
                figure.parent() >= 0 ? figure.governed() : parent >= 0);
    }

    private Set<String> row(PlacedSentence sentence) {
        return sentence.row() == null
                ? Set.of()
                : lexicon.terms(tableReader.rowWords(sentence.row()));
    }

    private static Set<String> above(Figure figure, List<ClaimContext> known) {
        var rate = figure.quantity().getFirst().percent();
        return rate && figure.parent() >= 0 ? known.get(figure.parent()).units() : Set.of();
    }

    /** The unit of a bare figure: named before it, or that of the figures above or beside it. */
    private Set<String> carriedUnit(Figure figure, List<ClaimContext> known, Surroundings around) {
        var named = units.named(figure);
        if (!named.isEmpty() || figure.role() == Figure.Role.SHARE || units.isOther(figure)) {
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

    private Claim claim(PlacedSentence sentence, Figure figure, UnitReader.Unit unit) {
        return new Claim(
                sentence.text().substring(figure.start(), figure.end()),
                figure.quantity().getFirst().value(),
                units.kind(figure, unit),
                unit.written(),
                sentence.place(),
                figure.start(),
                figure.end(),
                figure.span());
    }
}
