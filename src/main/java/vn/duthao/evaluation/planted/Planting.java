package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Set;

/**
 * One error, or one control, that can be planted in a report.
 *
 * @param type what it is
 * @param edit how the report changes
 * @param before the words replaced
 * @param indicators that the planted words state, or that are missing with them
 * @param pairs words elsewhere in the report that contradict it: a finding there counts as well
 */
record Planting(
        PlantedType type, Edit edit, String before, Set<String> indicators, List<Stretch> pairs) {

    Planting {
        indicators = Set.copyOf(indicators);
        pairs = List.copyOf(pairs);
    }
}
