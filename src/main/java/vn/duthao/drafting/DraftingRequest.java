package vn.duthao.drafting;

import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Outline;
import vn.duthao.statistics.DataSet;

/**
 * What is to be drafted.
 *
 * @param data of the period
 * @param earlier of the comparable period, null where there are none
 */
public record DraftingRequest(
        Agency agency, Outline outline, DataSet data, @Nullable DataSet earlier) {}
