package vn.duthao.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words with what they say.
 *
 * @param terms distinctive words and pairs of words
 * @param facets what they say of the facets
 * @param facetTerms those of the terms that speak of a facet, with the facet
 */
record Wording(
        List<String> words, Set<String> terms, Facets facets, Map<String, String> facetTerms) {

    static final Wording NONE = new Wording(List.of(), Set.of(), Facets.NONE, Map.of());

    static Wording of(List<String> words, Lexicon lexicon) {
        return words.isEmpty()
                ? NONE
                : new Wording(
                        words,
                        lexicon.terms(words),
                        lexicon.facets(words),
                        lexicon.facetTerms(words));
    }
}
