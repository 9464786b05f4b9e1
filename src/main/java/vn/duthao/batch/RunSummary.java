package vn.duthao.batch;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.duthao.filing.LikenessLimits;
import vn.duthao.notice.Notice;

/**
 * What became of a run, made from its folder alone: so the shards of a run are joined by making it
 * when all have ended.
 *
 * @param rows in the plan's order
 * @param alike drafts of different units that read alike, most alike first
 */
public record RunSummary(RunPlan plan, List<Row> rows, List<Alike> alike) {

    public RunSummary {
        rows = List.copyOf(rows);
        alike = List.copyOf(alike);
    }

    /**
     * A unit.
     *
     * @param result null where there is no draft
     * @param reason why there is no draft, null where there is one or nothing is known
     * @param seconds that it took, null where that is not known
     * @param daysLate of the statistics after the day on which they were due, 0 for in time
     */
    public record Row(
            Unit unit,
            UnitState state,
            @Nullable UnitResult result,
            @Nullable Notice reason,
            @Nullable BigDecimal seconds,
            long daysLate) {}

    /**
     * Drafts that are each like another of them.
     *
     * @param agencies in the plan's order, two or more
     * @param share of what the two least alike of the joined pairs have in common, from 0 to 1
     */
    public record Alike(List<String> agencies, double share) {
        public Alike {
            agencies = List.copyOf(agencies);
        }
    }

    /** The summary of the run as it is now. */
    public static RunSummary of(RunPlan plan, RunFolder folder) {
        var ends = folder.ends(plan.units());
        var rows =
                plan.units().stream()
                        .map(unit -> row(plan, unit, folder, ends.get(unit.agency())))
                        .toList();
        return new RunSummary(plan, rows, alike(rows));
    }

    private static Row row(RunPlan plan, Unit unit, RunFolder folder, @Nullable JournalEntry end) {
        var result = folder.result(unit).orElse(null);
        return new Row(
                unit,
                state(unit, result, end),
                result,
                result != null || end == null ? null : end.reason(),
                end == null ? null : end.seconds(),
                daysLate(plan, unit));
    }

    private static UnitState state(
            Unit unit, @Nullable UnitResult result, @Nullable JournalEntry end) {
        if (result != null) {
            return UnitState.DRAFTED;
        }
        if (unit.isMissing()) {
            return UnitState.MISSING;
        }
        return switch (end == null ? JournalEntry.Event.BEGUN : end.event()) {
            case FAILED -> UnitState.FAILED;
            case OTHER_TYPE -> UnitState.MISSING;
            case BEGUN, DRAFTED -> UnitState.WAITING;
        };
    }

    private static long daysLate(RunPlan plan, Unit unit) {
        return unit.received() == null
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(plan.due(), unit.received()));
    }

    /** The units in the state. */
    public List<Row> in(UnitState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    /** The units that the shard has yet to draft. */
    public List<Unit> left(Shard shard) {
        return shard.of(rows).stream()
                .filter(row -> row.state() == UnitState.WAITING)
                .map(Row::unit)
                .toList();
    }

    /** Whether the check found an error in some draft. */
    public boolean hasErrors() {
        return rows.stream().anyMatch(row -> row.result() != null && row.result().errors() > 0);
    }

    /** Drafts are joined where two of them have more in common than reports of two offices do. */
    private static List<Alike> alike(List<Row> rows) {
        var limit = LikenessLimits.load().otherAgency();
        var drafted = rows.stream().filter(row -> row.result() != null).toList();
        var sketches =
                drafted.stream()
                        .map(row -> Sketch.parse(Objects.requireNonNull(row.result()).sketch()))
                        .toList();
        var groups = new Groups(drafted.size());
        for (int a = 0; a < sketches.size(); a++) {
            for (int b = a + 1; b < sketches.size(); b++) {
                var share = sketches.get(a).alike(sketches.get(b));
                if (share >= limit) {
                    groups.join(a, b, share);
                }
            }
        }
        return groups.named(drafted.stream().map(row -> row.unit().agency()).toList());
    }

    /** Joins numbers into groups. */
    private static final class Groups {

        private final int[] parents;
        private final double[] least;

        Groups(int size) {
            parents = new int[size];
            least = new double[size];
            for (int i = 0; i < size; i++) {
                parents[i] = i;
                least[i] = 1;
            }
        }

        private int root(int member) {
            var root = member;
            while (parents[root] != root) {
                parents[root] = parents[parents[root]];
                root = parents[root];
            }
            return root;
        }

        void join(int a, int b, double share) {
            var first = Math.min(root(a), root(b));
            var second = Math.max(root(a), root(b));
            least[first] = Math.min(Math.min(least[first], least[second]), share);
            parents[second] = first;
        }

        List<Alike> named(List<String> names) {
            var members = new HashMap<Integer, List<String>>();
            for (int i = 0; i < parents.length; i++) {
                members.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(names.get(i));
            }
            return members.entrySet().stream()
                    .filter(group -> group.getValue().size() > 1)
                    .sorted(Map.Entry.comparingByKey())
                    .map(group -> new Alike(group.getValue(), least[group.getKey()]))
                    .sorted(Comparator.comparingDouble(Alike::share).reversed())
                    .toList();
        }
    }
}
