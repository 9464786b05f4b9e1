package vn.duthao.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.duthao.check.Finding;
import vn.duthao.check.Resources;

/**
 * Which finding stands where several rules find fault with the same words ({@code
 * checks/precedence.yaml}).
 *
 * @param silenced by rule, the rules whose findings it replaces
 */
public record Precedence(Map<String, Set<String>> silenced) {

    public Precedence {
        silenced = Map.copyOf(silenced);
    }

    /** The precedence of the program. */
    public static Precedence load() {
        return Resources.read("precedence.yaml", Precedence.class);
    }

    /** The findings that no other of the same words replaces, in the same order. */
    public List<Finding> keep(List<Finding> findings) {
        var bySentence = new HashMap<Integer, List<Finding>>();
        findings.forEach(
                f -> bySentence.computeIfAbsent(f.place().index(), _ -> new ArrayList<>()).add(f));
        return findings.stream()
                .filter(
                        f ->
                                bySentence.getOrDefault(f.place().index(), List.of()).stream()
                                        .noneMatch(o -> replaces(o, f)))
                .toList();
    }

    private boolean replaces(Finding specific, Finding other) {
        return silenced.getOrDefault(specific.rule(), Set.of()).contains(other.rule())
                && specific.start() < other.end()
                && other.start() < specific.end();
    }
}
