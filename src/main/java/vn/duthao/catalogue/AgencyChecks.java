package vn.duthao.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

/** Whether superiors and successors of agencies are agencies, and lead to an end. */
final class AgencyChecks {

    private static final String[] LINKS = {"parent", "successor"};

    private final Map<String, YamlNode> agencies = new HashMap<>();
    private final YamlNode root;
    private final Declared declared;
    private final Problems problems;

    AgencyChecks(YamlNode root, Problems problems) {
        this.root = root;
        this.declared = new Declared(problems);
        this.problems = problems;
    }

    void check() {
        root.items("agencies")
                .forEach(
                        agency -> {
                            declared.add(agency.text("id"), agency.field("id"));
                            agencies.putIfAbsent(agency.text("id"), agency);
                        });
        root.items("agencies").forEach(this::links);
    }

    private void links(YamlNode agency) {
        Stream.of(LINKS)
                .filter(agency::has)
                .forEach(
                        link -> {
                            var id = agency.field(link);
                            declared.require(id.text(), id, "catalogue.unknown-agency");
                            end(agency, link);
                        });
    }

    private void end(YamlNode agency, String link) {
        var start = agency.text("id");
        var seen = new HashSet<String>();
        for (var next = agency; next != null && next.has(link); ) {
            var id = next.text(link);
            if (id.equals(start)) {
                problems.add(
                        agency.field(link).notice("catalogue.agency-above-itself", start, link));
                return;
            }
            next = seen.add(id) ? agencies.get(id) : null;
        }
    }
}
