package vn.duthao.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands to the others of the report, as its words and marks tell.
 *
 * @param role how it stands to the figure beside it
 * @param parent index among the claims of the figure whose part or share it tells, -1 for none
 * @param governed the parent is certain
 * @param facets what its own words say: facet ("limit") to values ("early", "on-time")
 * @param inherited likewise of the words under which it stands
 * @param units kinds of unit it may have, empty where it names none
 * @param year that the sentence names for it, null for none
 */
public record Standing(
        Role role,
        int parent,
        boolean governed,
        Map<String, Set<String>> facets,
        Map<String, Set<String>> inherited,
        Set<String> units,
        @Nullable Integer year) {

    /** How a figure stands to the one beside it. */
    public enum Role {
        PLAIN,
        /** The first of "183/193". */
        PART,
        /** The second of "183/193". */
        WHOLE,
        /** A rate that has no words of its own: the share that its parent is. */
        SHARE
    }

    public Standing {
        facets = Map.copyOf(facets);
        inherited = Map.copyOf(inherited);
        units = Set.copyOf(units);
    }

    static Standing of(ClaimContext claim) {
        return new Standing(
                Role.valueOf(claim.role().name()),
                claim.parent(),
                claim.governed(),
                claim.facets().values(),
                claim.inherited().values(),
                claim.units(),
                claim.time().year());
    }

    /** What its own words say of the facet; where they say nothing, those under which it stands. */
    public Set<String> says(String facet) {
        return facets.getOrDefault(facet, inherited.getOrDefault(facet, Set.of()));
    }

    /** Likewise of all facets. */
    public Map<String, Set<String>> said() {
        var said = new HashMap<>(inherited);
        said.putAll(facets);
        return Map.copyOf(said);
    }
}
