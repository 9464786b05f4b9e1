package vn.duthao.batch;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run drafts and from what: the {@code run.json} of its folder. It bears no time, so that
 * every shard of a run writes the same.
 *
 * @param schema {@value #SCHEMA}
 * @param program version that drafts
 * @param facts digest of catalogue, outlines, forms, agencies and citations
 * @param index digest of the past reports that lend their wording
 * @param due last day for handing in the statistics
 * @param units in the register's order
 */
public record RunPlan(
        String schema,
        String program,
        RunOptions options,
        String facts,
        String index,
        LocalDate due,
        List<Unit> units) {

    /** Name of the contract. */
    public static final String SCHEMA = "duthao/batch/1";

    public RunPlan {
        units = List.copyOf(units);
    }
}
