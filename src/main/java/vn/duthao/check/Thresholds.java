package vn.duthao.check;

import java.util.List;
import java.util.Map;

/**
 * How a figure is bound: the numbers of {@code checks/thresholds.yaml}, where each is explained.
 *
 * @param zones weight of a word by where it stands
 */
record Thresholds(
        Map<Zone, Double> zones,
        double contradictionOwn,
        double contradictionInherited,
        double facetUntold,
        double normalUnsaid,
        double facetUnexpected,
        double facetPartial,
        double otherYear,
        double coverage,
        double coverageInTable,
        double normalTold,
        double normalUntold,
        double inherited,
        double unknownWord,
        double unknownPair,
        double leadWord,
        double prior,
        double unitWord,
        double inBrackets,
        double unitOverlap,
        double least,
        double leastRare,
        double unobserved,
        double lead,
        double supported,
        double supportedByLead,
        double stale,
        double refuted,
        double refutedByLead,
        double refutedOnly,
        double refutedNotPlain,
        double refutedTold,
        double refutedAgain,
        double far,
        double refutedFar,
        double refutedNear,
        double refutedNearTold,
        double margin,
        double changeOfNamed,
        double only,
        double onlyRare,
        double agreement,
        double agreementSmall,
        double agreementRare,
        double agreementAgain,
        double asWell,
        double family,
        double familyMargin,
        double toldElsewhere,
        double mistyped,
        double reach,
        double reachRare,
        double together,
        double structure,
        List<Double> byValue,
        List<Double> byValueUntold,
        double moreThan,
        double nearly,
        double about,
        int candidates,
        int assigned,
        int perSentence,
        int wordsBeside) {

    /** Below this no candidate is any. */
    double leastOfAll() {
        return Math.min(least, leastRare);
    }

    /** Where words stand, seen from a figure. */
    enum Zone {
        /** Directly before or after it. */
        OWN,
        /** In a clause without figure before it. */
        ASIDE,
        /** In a clause without figure after it. */
        FOLLOWING,
        /** With the figure whose part it tells. */
        PARENT,
        /** At the head of the sentence or the list. */
        LEAD,
        /** With the figure before it in the same sentence. */
        SIBLING,
        /** In the sentence before. */
        PREVIOUS,
        /** In the headings above. */
        HEADING
    }

    double zone(Zone zone) {
        return zones.getOrDefault(zone, 0.0);
    }
}
