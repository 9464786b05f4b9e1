package vn.duthao.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and pairs of words of indicators' names, and how rare they are: inverse document
 * frequency, an indicator with all its names being a document.
 */
final class Vocabulary {

    /** No word of any name. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Saying, Integer> sayings = new LinkedHashMap<>();
    private final double[] rarity;
    private final double ofUnknown;

    Vocabulary(List<Naming> namings, Names names) {
        var indicators = new LinkedHashMap<String, Set<String>>();
        var ids = new HashSet<String>();
        for (var naming : namings) {
            var id = naming.indicator().id();
            ids.add(id);
            for (var name : naming.all()) {
                for (var term : names.of(name).terms()) {
                    indicators.computeIfAbsent(term, t -> new HashSet<>()).add(id);
                }
            }
        }
        var all = 1.0 + ids.size();
        rarity = new double[indicators.size()];
        indicators.forEach(
                (term, in) -> {
                    rarity[places.size()] = Math.log1p(all / in.size());
                    places.put(term, places.size());
                });
        ofUnknown = Math.log1p(all);
    }

    /** What a name says of a facet. */
    record Saying(String facet, Set<String> values) {}

    /**
     * The place of what is said among all that is, a new one where it is said for the first time.
     */
    int add(Saying said) {
        return sayings.computeIfAbsent(said, _ -> sayings.size());
    }

    /** What names say of facets, by place. */
    Iterable<Saying> sayings() {
        return sayings.keySet();
    }

    /** How many words and pairs of words there are. */
    int size() {
        return rarity.length;
    }

    /** The place of the word or pair of words among all, {@link #UNKNOWN} for one of no name. */
    int place(String term) {
        return places.getOrDefault(term, UNKNOWN);
    }

    /** The weight of a word or pair of words, 0 for one that no name has. */
    double rarity(String term) {
        var place = place(term);
        return place == UNKNOWN ? 0 : rarity[place];
    }

    /** The weight of a word that no name has: as if a single name had it. */
    double rarityOfUnknown() {
        return ofUnknown;
    }
}
