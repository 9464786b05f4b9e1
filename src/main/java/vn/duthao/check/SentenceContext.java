package vn.duthao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.duthao.check.Thresholds.Zone;

/** What tells of the figures of one sentence which indicators they state. */
final class SentenceContext {

    static final String CHANGE = "change";
    static final String EPOCH = "epoch";
    static final String LEVEL = "level";
    static final String MODE = "mode";
    static final String NEGATION = "negation";
    private static final Facets NEGATED = new Facets(Map.of(NEGATION, Set.of("not")));
    private static final Facets PLAN = new Facets(Map.of(MODE, Set.of("target")));

    /** What the words after "183/193" say of these is said of the first figure. */
    private static final Set<String> OF_THE_PART = Set.of("stage", "limit");

    private static final int SIBLINGS = 4;
    private static final double FARTHER_SIBLING = 0.9;
    private static final double FARTHER_PARENT = 0.8;
    private static final double OF_A_SHARE = 0.95;

    private final Lexicon lexicon;
    private final Thresholds thresholds;
    private final List<Figure> figures;
    private final Surroundings around;
    private final List<Wording> own;
    private final List<Wording> aside;

    SentenceContext(
            Lexicon lexicon, Thresholds thresholds, List<Figure> figures, Surroundings around) {
        this.lexicon = lexicon;
        this.thresholds = thresholds;
        this.figures = figures;
        this.around = around;
        this.own = figures.stream().map(f -> Wording.of(ownWords(f), lexicon)).toList();
        this.aside = figures.stream().map(f -> Wording.of(f.aside(), lexicon)).toList();
    }

    /**
     * The words that belong to the figure alone; of those after a ratio the second has the unit.
     */
    private List<String> ownWords(Figure figure) {
        var words = new ArrayList<String>();
        if (figure.role() != Figure.Role.SHARE) {
            words.addAll(figure.before());
        }
        words.addAll(figure.role() == Figure.Role.WHOLE ? unit(figure.after()) : figure.after());
        return words;
    }

    private List<String> unit(List<String> words) {
        var unit = lexicon.units().at(words, 0);
        return unit == null ? List.of() : words.subList(0, unit.to());
    }

    Wording own(int index) {
        return own.get(index);
    }

    Surroundings around() {
        return around;
    }

    /** The distinctive words around the figure, with the weight of the place nearest to it. */
    Map<String, Double> terms(int index) {
        var terms = new HashMap<>(around.terms());
        add(terms, thresholds.zone(Zone.OWN), own.get(index));
        add(terms, thresholds.zone(Zone.OWN), read(figures.get(index).after()));
        add(terms, thresholds.zone(Zone.ASIDE), aside.get(index));
        add(terms, thresholds.zone(Zone.FOLLOWING), read(figures.get(index).following()));
        add(terms, thresholds.zone(Zone.LEAD), read(figures.get(index).lead()));
        addParents(terms, figures.get(index));
        addSiblings(terms, figures.get(index));
        return terms;
    }

    private void addParents(Map<String, Double> terms, Figure figure) {
        var share = figure.role() == Figure.Role.SHARE;
        var weight = share ? OF_A_SHARE : thresholds.zone(Zone.PARENT);
        for (var p = figure.parent(); p >= 0 && weight > 0.1; p = figures.get(p).parent()) {
            addFigure(terms, weight, p);
            weight *= FARTHER_PARENT;
        }
    }

    /**
     * The figures before it, whose words it may go without. A place in an order never says of what:
     * that stands with the first of them.
     */
    private void addSiblings(Map<String, Double> terms, Figure figure) {
        var weight = thresholds.zone(Zone.SIBLING);
        var sibling = figure.sibling();
        for (var steps = 0; sibling >= 0 && steps < SIBLINGS; steps++) {
            var head = figures.get(sibling).sibling() < 0 && lexicon.isRank(figure.before());
            addFigure(terms, head ? thresholds.zone(Zone.PARENT) : weight, sibling);
            weight *= FARTHER_SIBLING;
            sibling = figures.get(sibling).sibling();
        }
    }

    private void addFigure(Map<String, Double> terms, double weight, int index) {
        add(terms, weight, own.get(index));
        add(terms, weight * thresholds.zone(Zone.ASIDE), aside.get(index));
    }

    private static void add(Map<String, Double> terms, double weight, Wording wording) {
        wording.terms().forEach(t -> terms.merge(t, weight, Math::max));
    }

    private Wording read(List<String> words) {
        return Wording.of(words, lexicon);
    }

    /**
     * What the figure's own words say. What is planned, changed or past is said before it; "21 sở,
     * ngành" are counted, not those of whom something is counted.
     */
    Facets facets(int index) {
        var figure = figures.get(index);
        var plain = own.get(index).facets().without(lexicon.strict());
        if (figure.role() == Figure.Role.WHOLE) {
            plain = plain.without(OF_THE_PART);
        }
        if (!lexicon.facets(unit(figure.after())).of(LEVEL).isEmpty()) {
            plain = plain.without(Set.of(LEVEL));
        }
        if (lexicon.negates(figure.after())) {
            plain = plain.and(NEGATED);
        }
        return plain.and(strict(index, lexicon.facets(figure.before())));
    }

    private Facets strict(int index, Facets before) {
        var change = before.only(Set.of(CHANGE));
        if (!change.of(CHANGE).isEmpty()) {
            return change;
        }
        var rest = Set.of(EPOCH, MODE);
        return before.only(rest).or(aside.get(index).facets().only(rest));
    }

    /** What the words say under which the figure stands; the figures before it are known. */
    Facets inherited(int index, List<ClaimContext> known) {
        var parent = figures.get(index).parent();
        var above = parent >= 0 ? known.get(parent) : around.leader();
        var inherited = above == null ? Facets.NONE : above.facets().or(above.inherited());
        var sibling = figures.get(index).sibling();
        if (sibling >= 0) {
            var before = known.get(sibling);
            inherited = inherited.or(before.facets().or(before.inherited()).only(Set.of(LEVEL)));
        }
        return inherited.or(around.plan() ? PLAN : Facets.NONE).without(Set.of(CHANGE));
    }

    /** What is said near the figure: beside it, of its sibling, around the sentence. */
    Facets near(int index) {
        var figure = figures.get(index);
        var near = aside.get(index).facets().and(lexicon.facets(figure.following()));
        near = near.and(lexicon.facets(figure.lead()));
        if (figure.sibling() >= 0) {
            near = near.and(own.get(figure.sibling()).facets());
            near = near.and(aside.get(figure.sibling()).facets());
        }
        return near.without(lexicon.strict()).and(around.facets());
    }
}
