package vn.duthao.statistics.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Relation;

/** The relations of the catalogue that a form computes by itself, none in a circle. */
final class FormFormulas {

    /** A total or a rate that is computed from other cells of the form. */
    sealed interface Computed {
        /** The ids it is computed from. */
        List<String> operands();
    }

    private record Total(List<String> operands) implements Computed {}

    private record Rate(Relation.Fraction fraction) implements Computed {
        @Override
        public List<String> operands() {
            return Stream.concat(fraction.numerator().stream(), fraction.denominator().stream())
                    .toList();
        }
    }

    private final Map<String, Computed> computed = new HashMap<>();

    /**
     * @param ids indicators of the form
     */
    FormFormulas(Catalogue catalogue, Set<String> ids) {
        for (var relation : catalogue.relations()) {
            switch (relation) {
                case Relation.Sum(var total, var parts) -> add(ids, total, new Total(parts));
                case Relation.Rate(var rate, var usual, var variants) ->
                        Stream.concat(Stream.of(usual), variants.stream())
                                .forEach(f -> add(ids, rate, new Rate(f)));
                case Relation.AtMost _, Relation.CarryOver _ -> {}
            }
        }
    }

    private void add(Set<String> ids, String result, Computed how) {
        if (ids.contains(result)
                && ids.containsAll(how.operands())
                && !computed.containsKey(result)
                && how.operands().stream().noneMatch(o -> dependsOn(o, result, new HashSet<>()))) {
            computed.put(result, how);
        }
    }

    private boolean dependsOn(String id, String on, Set<String> seen) {
        if (id.equals(on)) {
            return true;
        }
        var how = computed.get(id);
        return seen.add(id)
                && how != null
                && how.operands().stream().anyMatch(o -> dependsOn(o, on, seen));
    }

    boolean isComputed(String id) {
        return computed.containsKey(id);
    }

    /** Over ids, for the column of formulas: "a + b", "(a + b) / c * 100"; empty for an input. */
    Optional<String> overIds(String id) {
        return Optional.ofNullable(computed.get(id))
                .map(
                        how ->
                                switch (how) {
                                    case Total(var parts) -> String.join(" + ", parts);
                                    case Rate(var fraction) ->
                                            sum(fraction.numerator(), " + ")
                                                    + " / "
                                                    + sum(fraction.denominator(), " + ")
                                                    + " * 100";
                                });
    }

    private static String sum(List<String> terms, String plus) {
        var sum = String.join(plus, terms);
        return terms.size() == 1 ? sum : "(" + sum + ")";
    }

    /**
     * Over cells, for the spreadsheet: blank until every operand is there, and for a rate also
     * where its denominator is zero. Empty for an input.
     */
    Optional<String> overCells(String id, Map<String, String> cells, int decimals) {
        return Optional.ofNullable(computed.get(id))
                .map(
                        how ->
                                switch (how) {
                                    case Total(var parts) ->
                                            ifAll(parts, cells, plus(parts, cells));
                                    case Rate(var fraction) -> rate(fraction, cells, decimals);
                                });
    }

    private static String rate(
            Relation.Fraction fraction, Map<String, String> cells, int decimals) {
        var above = sum(fraction.numerator().stream().map(cells::get).toList(), "+");
        var below = sum(fraction.denominator().stream().map(cells::get).toList(), "+");
        var quotient = "ROUND(100*" + above + "/" + below + "," + decimals + ")";
        var all = new Rate(fraction).operands();
        return ifAll(all, cells, "IF(" + below + "=0,\"\"," + quotient + ")");
    }

    private static String ifAll(List<String> ids, Map<String, String> cells, String formula) {
        var distinct = ids.stream().distinct().toList();
        var list = distinct.stream().map(cells::get).collect(Collectors.joining(","));
        return "IF(COUNT(" + list + ")=" + distinct.size() + "," + formula + ",\"\")";
    }

    private static String plus(List<String> ids, Map<String, String> cells) {
        return ids.stream().map(cells::get).collect(Collectors.joining("+"));
    }
}
