package vn.duthao.evaluation.drafts;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.statistics.DataSet;

/**
 * What the checker says of the facts of a draft without its annex.
 *
 * @param placed observations that the outline has a place for
 * @param untold how many of them it finds nowhere
 * @param figures that it reads
 * @param unsupported how many of them have no source
 * @param refuted how many of them differ from the statistics
 * @param leaks findings of what must have come from a past report or from another office
 */
record FactScore(
        long placed, long untold, long figures, long unsupported, long refuted, long leaks) {

    static final FactScore NONE = new FactScore(0, 0, 0, 0, 0, 0);

    private static final String MISSING = "required-figure-missing";

    private static final Set<String> LEFT_OVER =
            Set.of("stale-period", "leftover-agency", "leftover-section", "figure-stale");

    /**
     * The score of a draft.
     *
     * @param check of the draft, with every indicator required that the outline has a place for
     * @param placed their ids
     */
    static FactScore of(CheckReport check, DataSet data, Set<String> placed) {
        return new FactScore(
                data.observations().stream()
                        .filter(o -> placed.contains(o.indicator().id()))
                        .count(),
                untold(check).size(),
                check.claims().size(),
                claims(check, Verdict.Unsupported.class::isInstance),
                claims(check, Verdict.Refuted.class::isInstance),
                leaks(check).size());
    }

    /** What the draft should have told. */
    static List<Finding> untold(CheckReport check) {
        return check.findings().stream().filter(f -> f.rule().equals(MISSING)).toList();
    }

    /** What should not have come into the draft. */
    static List<Finding> leaks(CheckReport check) {
        return check.findings().stream()
                .filter(f -> LEFT_OVER.contains(f.rule()))
                .filter(f -> f.severity() != Severity.INFO)
                .toList();
    }

    private static long claims(CheckReport check, Predicate<Verdict> wanted) {
        return check.claims().stream().filter(c -> wanted.test(c.verdict())).count();
    }

    FactScore plus(FactScore other) {
        return new FactScore(
                placed + other.placed,
                untold + other.untold,
                figures + other.figures,
                unsupported + other.unsupported,
                refuted + other.refuted,
                leaks + other.leaks);
    }
}
