package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.duthao.catalogue.Relation;
import vn.duthao.check.rule.Examination;

/** Totals of the catalogue of which all figures are told in one section. */
final class CatalogueSums {

    private CatalogueSums() {}

    /** What must add up by the catalogue. */
    static List<Equation> of(Examination examination, List<Told> figures) {
        var sections = new HashMap<String, Map<String, Told>>();
        for (var entry : bySection(Grid.outside(examination, figures)).entrySet()) {
            sections.put(entry.getKey(), Indicators.told(entry.getValue()));
        }
        var equations = new ArrayList<Equation>();
        for (var relation : examination.corpus().catalogue().relations()) {
            if (relation instanceof Relation.Sum(var total, var parts) && parts.size() > 1) {
                sections.values().forEach(told -> add(total, parts, told, equations));
            }
        }
        return equations;
    }

    private static Map<String, List<Told>> bySection(List<Told> figures) {
        var sections = new HashMap<String, List<Told>>();
        for (var figure : figures) {
            sections.computeIfAbsent(figure.claim().place().section(), s -> new ArrayList<>())
                    .add(figure);
        }
        return sections;
    }

    private static void add(
            String total, List<String> parts, Map<String, Told> told, List<Equation> equations) {
        var whole = told.get(total);
        if (whole == null || !told.keySet().containsAll(parts) || Slot.of(whole).isPresent()) {
            return;
        }
        var figures = parts.stream().map(p -> Objects.requireNonNull(told.get(p))).toList();
        if (new HashSet<>(figures).size() == parts.size()) {
            equations.add(Equation.of(whole, figures, Equation.Kind.CERTAIN));
        }
    }
}
