package vn.duthao.batch.consolidation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Period;

/**
 * What is to be consolidated.
 *
 * @param parent agency that reports
 * @param type of report
 * @param statistics the parent's own, null for those of the workspace where there are some
 * @param force units whose data contradict themselves count as well
 */
public record ConsolidationRequest(
        Agency parent, Period period, String type, @Nullable Path statistics, boolean force) {}
