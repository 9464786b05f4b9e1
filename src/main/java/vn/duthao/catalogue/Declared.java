package vn.duthao.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names that files give to things of one kind, and where. */
final class Declared {

    private final Map<String, YamlNode> places = new LinkedHashMap<>();
    private final Problems problems;

    Declared(Problems problems) {
        this.problems = problems;
    }

    /** Notes a name; one given before is a problem. */
    void add(String name, YamlNode place) {
        var before = places.putIfAbsent(name, place);
        if (before != null) {
            problems.add(place.notice("catalogue.twice", name, before.place()));
        }
    }

    /** A name that is used but was not given is a problem of the kind. */
    void require(String name, YamlNode place, String unknown) {
        if (places.containsKey(name)) {
            return;
        }
        problems.add(
                Nearest.to(name, names())
                        .map(near -> place.notice(unknown + "-near", name, near))
                        .orElseGet(() -> place.notice(unknown, name)));
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    /** The names in the order given. */
    Set<String> names() {
        return places.keySet();
    }
}
