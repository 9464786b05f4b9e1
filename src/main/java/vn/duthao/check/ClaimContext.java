package vn.duthao.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;

/**
 * A claim with all that tells which indicator it states.
 *
 * @param role how it stands to the figure beside it
 * @param readings what it may mean, most likely first
 * @param own its own distinctive words
 * @param lead distinctive words at the head of its list in the sentence
 * @param ownFacets those of its own words that speak of a facet, with the facet
 * @param unitTerms those of its own words that are its unit
 * @param strange its own distinctive words are all of weight, known or not: heads of a table
 * @param terms distinctive words around it, with the weight of the place nearest to it
 * @param facets what its own words say
 * @param inherited what the words say under which it stands
 * @param around what is said of the facets near it
 * @param units kinds of unit it may have, empty where it names none
 * @param above kinds of unit of the count that governs a rate, empty for none
 * @param row distinctive words of the table's row, empty in running text
 * @param rows likewise of all rows of the table, empty in running text
 * @param time that the text names for it
 * @param parent index among the claims of the figure that governs it, -1 for none
 * @param governed the parent is certain
 */
record ClaimContext(
        Claim claim,
        Figure.Role role,
        List<Reading.Quantity> readings,
        Set<String> own,
        Set<String> lead,
        Map<String, String> ownFacets,
        Set<String> unitTerms,
        boolean strange,
        Map<String, Double> terms,
        Facets facets,
        Facets inherited,
        Facets around,
        Set<String> units,
        Set<String> above,
        Set<String> row,
        List<Set<String>> rows,
        NamedTime time,
        int parent,
        boolean governed) {

    private static final int MOST_STRANGERS = 1;
    private static final int RARE_DIGITS = 3;

    Qualifier qualifier() {
        return claim.span().qualifier();
    }

    /** The claim as if it named no unit. */
    ClaimContext withoutUnit() {
        var words = new HashSet<>(own);
        words.removeAll(unitTerms);
        return new ClaimContext(
                claim, role, readings, words, lead, ownFacets, unitTerms, strange, terms, facets,
                inherited, around, Set.of(), above, row, rows, time, parent, governed);
    }

    /**
     * Whether its own words name the candidate in full: they say nothing of a facet that one of its
     * names does not say, nothing before them says otherwise, and hardly a word is strange to it.
     */
    boolean names(Candidate candidate, Facets before) {
        var strangers =
                own.stream()
                        .filter(w -> w.indexOf(' ') < 0 && !unitTerms.contains(w))
                        .filter(w -> !ownFacets.containsKey(w) && !candidate.terms().contains(w))
                        .count();
        return strangers <= MOST_STRANGERS
                && inherited.of(SentenceContext.MODE).isEmpty()
                && candidate.labels().stream().anyMatch(l -> agreesWith(l.facets(), before));
    }

    private boolean agreesWith(Facets name, Facets before) {
        return facets.values().entrySet().stream()
                        .allMatch(e -> name.of(e.getKey()).equals(e.getValue()))
                && name.values().entrySet().stream()
                        .filter(e -> facets.of(e.getKey()).isEmpty())
                        .allMatch(e -> before.mayBe(e.getKey(), e.getValue()));
    }

    /** A value of three digits or more hardly agrees by chance. */
    boolean isRare() {
        return claim.value().precision() >= RARE_DIGITS;
    }

    /** Whether it looks like the candidate's value mistyped. */
    boolean isNear(Candidate candidate) {
        var stated = readings.getFirst();
        var value = stated.value().scaleByPowerOfTen(stated.scale() - candidate.scale());
        return candidate.hasValue() && NearValue.is(value, candidate.exact().getFirst());
    }

    /** The claim as if its own words told the change that the other's tell. */
    ClaimContext changedAs(ClaimContext other) {
        return new ClaimContext(
                claim,
                role,
                readings,
                own,
                lead,
                ownFacets,
                unitTerms,
                strange,
                terms,
                facets.or(other.facets.only(Set.of(SentenceContext.CHANGE))),
                inherited,
                around,
                units,
                above,
                row,
                rows,
                time,
                parent,
                governed);
    }

    /** The claim as if it told a state and not a change; its unit may be that of the change. */
    ClaimContext asState() {
        var words = new HashSet<>(own);
        words.removeAll(unitTerms);
        words.removeIf(w -> SentenceContext.CHANGE.equals(ownFacets.get(w)));
        words.removeIf(w -> SentenceContext.EPOCH.equals(ownFacets.get(w)));
        return new ClaimContext(
                claim,
                role,
                readings,
                words.stream().allMatch(w -> w.indexOf(' ') > 0) ? Set.of() : words,
                lead,
                ownFacets,
                unitTerms,
                strange,
                terms,
                facets.without(Set.of(SentenceContext.CHANGE)),
                inherited,
                around,
                units.contains("percent") ? Set.of() : units,
                above,
                row,
                rows,
                time,
                parent,
                governed);
    }
}
