package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.Map;

/**
 * {@code checks/consistency.yaml} as it stands; each list is explained there.
 *
 * @param phrases by the name of their {@link Said}
 * @param complementary by facet, sets of values which together are the whole
 * @param onlyOf by facet, the units of which alone these sets are the whole
 * @param counters ways to number items in words, each from the first on
 * @param givers names of those who give tasks, a line for each level
 * @param overlapping units of which one thing may be counted in two parts
 * @param apartByName those of them that are not where each part has another name
 */
record ConsistencyFile(
        Map<String, List<String>> phrases,
        Map<String, List<List<String>>> complementary,
        Map<String, List<String>> onlyOf,
        List<List<String>> counters,
        List<List<String>> givers,
        List<String> overlapping,
        List<String> apartByName) {}
