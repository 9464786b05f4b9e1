package vn.duthao.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code checks/words.yaml} as it stands; each list is explained there. */
record WordsFile(
        Map<String, List<String>> lists,
        Map<String, String> spellings,
        Map<String, String> abbreviations,
        List<List<String>> coordinated,
        List<FacetWords> facets,
        List<String> names,
        Map<String, List<String>> units,
        Map<String, Integer> scales) {

    /**
     * A facet.
     *
     * @param strict what is said of it on one side only is a disagreement; read before a figure
     *     only
     * @param loose one that says more values is as good as one that says the same
     * @param vague it is often left unsaid, or said of what has no need of it
     * @param normal the value meant where nothing is said, null for none
     * @param values phrases by value
     * @param combined phrases that say several values at once
     */
    record FacetWords(
            String id,
            @Nullable Boolean strict,
            @Nullable Boolean loose,
            @Nullable Boolean vague,
            @JsonProperty("default") @Nullable String normal,
            Map<String, List<String>> values,
            @Nullable List<Combined> combined) {}

    /** Phrases that say several values of a facet at once. */
    record Combined(List<String> values, List<String> phrases) {}
}
