package vn.duthao.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Indicator;

/**
 * How something that a figure may state is named: all of it that does not depend on its value.
 *
 * @param own its name in the file, null where it has no value
 * @param facets what it says of the facets, null where its names say all
 * @param earlier it is the value of the earlier period
 */
record Naming(Indicator indicator, @Nullable String own, @Nullable Facets facets, boolean earlier) {

    boolean hasValue() {
        return own != null;
    }

    /** Its name in the file, the catalogue's where it has no value. */
    String name() {
        return own == null ? indicator.name() : own;
    }

    /** Its names, the file's own first. */
    Set<String> all() {
        var names = new LinkedHashSet<String>();
        names.add(name());
        names.add(indicator.name());
        names.addAll(indicator.synonyms());
        return names;
    }
}
