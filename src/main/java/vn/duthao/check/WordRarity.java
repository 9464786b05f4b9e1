package vn.duthao.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare the words of indicators' names are: inverse document frequency, an indicator with all
 * its names being a document.
 */
final class WordRarity {

    private final Map<String, Double> rarity = new HashMap<>();
    private final double ofUnknown;

    WordRarity(List<CandidateSource> sources, Names names) {
        var indicators = new HashMap<String, Set<String>>();
        for (var source : sources) {
            var id = source.indicator().id();
            for (var name : source.names()) {
                for (var term : names.of(name).terms()) {
                    indicators.computeIfAbsent(term, t -> new HashSet<>()).add(id);
                }
            }
        }
        var all = 1.0 + sources.stream().map(s -> s.indicator().id()).distinct().count();
        indicators.forEach((term, in) -> rarity.put(term, Math.log1p(all / in.size())));
        ofUnknown = Math.log1p(all);
    }

    /** The weight of a word or pair of words, 0 for one that no name has. */
    double of(String term) {
        return rarity.getOrDefault(term, 0.0);
    }

    /** The weight of a word that no name has: as if a single name had it. */
    double ofUnknown() {
        return ofUnknown;
    }
}
