package vn.duthao.catalogue;

import java.util.List;
import java.util.Map;

/**
 * Chooses rows of a sheet.
 *
 * @param equal column to the texts of which it must have one
 * @param below column of figures to the column that it must be below
 */
public record ItemFilter(Map<String, List<String>> equal, Map<String, String> below) {

    public ItemFilter {
        equal = Map.copyOf(equal);
        below = Map.copyOf(below);
    }
}
