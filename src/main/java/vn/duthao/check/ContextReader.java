package vn.duthao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.Thresholds.Zone;

/** Gathers what tells of the figures of one sentence which indicators they state. */
final class ContextReader {

    static final String CHANGE = "change";
    static final String EPOCH = "epoch";
    static final String MODE = "mode";

    /** What the words after "183/193" say of these is said of the first figure. */
    private static final Set<String> OF_THE_PART = Set.of("stage", "limit");

    private final Lexicon lexicon;
    private final Thresholds thresholds;

    ContextReader(Lexicon lexicon, Thresholds thresholds) {
        this.lexicon = lexicon;
        this.thresholds = thresholds;
    }

    /**
     * What stands around a sentence.
     *
     * @param leader the claim of the list's leading sentence whose parts are told, null for none
     * @param leading index of that claim, -1 for none
     * @param leaderWords words of the leading sentence
     * @param previous words of the sentence before
     * @param headings words of the headings, nearest first
     * @param table the sentence is a row of a table
     */
    record Surroundings(
            @Nullable ClaimContext leader,
            int leading,
            List<String> leaderWords,
            List<String> previous,
            List<List<String>> headings,
            boolean table) {}

    /** The distinctive words around the figure. */
    Map<String, Double> terms(List<Figure> figures, Figure figure, Surroundings around) {
        var terms = new HashMap<String, Double>();
        add(terms, Zone.OWN, own(figure));
        add(terms, Zone.ASIDE, figure.aside());
        add(terms, Zone.FOLLOWING, figure.following());
        add(terms, Zone.LEAD, figure.lead());
        add(terms, Zone.LEAD, around.leaderWords());
        addParents(terms, figures, figure);
        addSiblings(terms, figures, figure);
        add(terms, Zone.PREVIOUS, around.previous());
        var weight = thresholds.zone(Zone.HEADING);
        for (var heading : around.headings()) {
            add(terms, weight, heading);
            weight *= 0.9;
        }
        return terms;
    }

    private void addParents(Map<String, Double> terms, List<Figure> figures, Figure figure) {
        var weight = thresholds.zone(Zone.PARENT);
        if (figure.role() == Figure.Role.SHARE) {
            weight = 0.95;
        }
        for (var p = figure.parent(); p >= 0 && weight > 0.1; p = figures.get(p).parent()) {
            add(terms, weight, own(figures.get(p)));
            add(terms, weight * thresholds.zone(Zone.ASIDE), figures.get(p).aside());
            weight *= 0.8;
        }
    }

    /** The figure before it, and the first of their row, whose words the others go without. */
    private void addSiblings(Map<String, Double> terms, List<Figure> figures, Figure figure) {
        var weight = thresholds.zone(Zone.SIBLING);
        var steps = 0;
        for (var s = figure.sibling(); s >= 0 && steps < 4; s = figures.get(s).sibling()) {
            add(terms, weight, own(figures.get(s)));
            add(terms, weight * thresholds.zone(Zone.ASIDE), figures.get(s).aside());
            weight *= 0.9;
            steps++;
        }
    }

    private void add(Map<String, Double> terms, Zone zone, List<String> words) {
        add(terms, thresholds.zone(zone), words);
    }

    private void add(Map<String, Double> terms, double weight, List<String> words) {
        for (var term : lexicon.terms(words)) {
            terms.merge(term, weight, Math::max);
        }
    }

    /**
     * The words that belong to the figure alone; of those after a ratio the second figure has none
     * from where they tell what was done.
     */
    List<String> own(Figure figure) {
        var words = new ArrayList<>(figure.before());
        words.addAll(
                figure.role() == Figure.Role.WHOLE ? untilDone(figure.after()) : figure.after());
        return words;
    }

    private List<String> untilDone(List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            var group = lexicon.groups().at(words, i);
            if (group != null && OF_THE_PART.contains(group.value())) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /** What the figure's own words say. What is planned, changed or past is said before it. */
    Facets facets(Figure figure) {
        var before = lexicon.facets(figure.before());
        var plain = lexicon.facets(own(figure)).without(lexicon.strict());
        if (figure.role() == Figure.Role.WHOLE) {
            plain = plain.without(OF_THE_PART);
        }
        return plain.and(strict(figure, before));
    }

    private Facets strict(Figure figure, Facets before) {
        var change = before.only(Set.of(CHANGE));
        if (!change.of(CHANGE).isEmpty()) {
            return change;
        }
        var aside = lexicon.facets(figure.aside());
        var rest = Set.of(EPOCH, MODE);
        return before.only(rest).or(aside.only(rest));
    }

    /** What the words say under which the figure stands. */
    Facets inherited(
            List<Figure> figures, List<ClaimContext> known, Figure figure, Surroundings around) {
        var inherited = Facets.NONE;
        if (figure.parent() >= 0) {
            var parent = known.get(figure.parent());
            inherited = parent.facets().or(parent.inherited()).without(Set.of(CHANGE));
        } else if (around.leader() != null) {
            inherited = around.leader().facets().or(around.leader().inherited());
        }
        return inherited.or(plan(around)).without(Set.of(CHANGE));
    }

    /** What is said near the figure: beside it, of its sibling, in the sentence before. */
    Facets around(List<Figure> figures, Figure figure, Surroundings around) {
        var near = plain(figure.aside()).and(plain(figure.following()));
        if (figure.sibling() >= 0) {
            var sibling = figures.get(figure.sibling());
            near = near.and(plain(own(sibling))).and(plain(sibling.aside()));
        }
        near = near.and(plain(figure.lead())).and(plain(around.leaderWords()));
        near = near.and(plain(around.previous()));
        for (var heading : around.headings()) {
            near = near.and(plain(heading));
        }
        return near;
    }

    private Facets plain(List<String> words) {
        return lexicon.facets(words).without(lexicon.strict());
    }

    private Facets plan(Surroundings around) {
        return around.headings().stream().anyMatch(this::isPlan)
                ? new Facets(Map.of(MODE, Set.of("target")))
                : Facets.NONE;
    }

    private boolean isPlan(List<String> heading) {
        return lexicon.list(WordList.PLAN_HEADINGS)
                .anyIn(heading.subList(0, Math.min(4, heading.size())));
    }
}
