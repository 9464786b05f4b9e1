package vn.duthao.render.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Findings;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;

/** The rows of the data: every observation of the period, and what else verdicts name. */
final class Sources {

    /** Where a row stands in the table. */
    enum Group {
        CURRENT,
        EARLIER,
        /** What the checker computed from others by a named relation. */
        COMPUTED
    }

    /**
     * A row of the table.
     *
     * @param id "d1"
     */
    record Row(String id, Group group, Observation observation) {}

    /** Ids in a formula; those of the checker have blanks around a minus sign. */
    private static final Pattern ID = Pattern.compile("[^\\s()+*×/:=]*[\\p{L}_][^\\s()+*×/:=]*");

    private final @Nullable DataSet data;
    private final Map<Observation, Row> rows = new LinkedHashMap<>();

    Sources(CheckReport report) {
        data = report.request().data();
        if (data != null) {
            data.observations().forEach(o -> add(Group.CURRENT, o));
        }
        var previous = report.request().previous();
        var earlier = previous == null ? List.<Observation>of() : previous.observations();
        report.claims().stream()
                .flatMap(c -> named(c.verdict()).stream())
                .forEach(o -> add(earlier.contains(o) ? Group.EARLIER : Group.COMPUTED, o));
    }

    private void add(Group group, Observation observation) {
        rows.computeIfAbsent(observation, o -> new Row("d" + (rows.size() + 1), group, o));
    }

    /** The observations that a verdict names, that which is told first. */
    static List<Observation> named(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var observation) -> List.of(observation);
            case Verdict.Refuted(var observation) -> List.of(observation);
            case Verdict.Stale(var observation, var earlier) -> List.of(observation, earlier);
            case Verdict.Derived(_, _, var operands) -> operands;
            case Verdict.Ambiguous(var candidates) -> candidates;
            case Verdict.Unsupported() -> List.of();
        };
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows of the group in order. */
    List<Row> rows(Group group) {
        return rows.values().stream().filter(r -> r.group() == group).toList();
    }

    /** The rows that a verdict names; none for an unsupported figure. */
    List<Row> rows(Verdict verdict) {
        var found = new ArrayList<Row>();
        named(verdict).stream().distinct().forEach(o -> found.add(rows.get(o)));
        return found;
    }

    /** The rows of this period whose values the formula is computed from. */
    List<Row> operands(String formula) {
        return ID.matcher(formula)
                .results()
                .map(MatchResult::group)
                .distinct()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** What the formula of the row gives, unrounded; empty where the checker computed the row. */
    Optional<BigDecimal> computed(Row row) {
        var formula = row.observation().formula();
        return data == null || formula == null || row.group() != Group.CURRENT
                ? Optional.empty()
                : Formula.parse(formula).evaluate(data);
    }

    /**
     * The row that a finding's evidence names: "ho-so.tiep-nhan = 4.903 (2024.xlsx!So lieu!D11)".
     */
    List<Row> evidence(String evidence) {
        var end = evidence.indexOf(" = ");
        var named = rows.values().stream().filter(r -> evidence.equals(words(r))).toList();
        return named.isEmpty() && end >= 0 ? find(evidence.substring(0, end)) : named;
    }

    private static String words(Row row) {
        return Findings.evidence(row.observation());
    }

    private List<Row> find(String id) {
        return data == null ? List.of() : data.find(id).map(rows::get).stream().toList();
    }
}
