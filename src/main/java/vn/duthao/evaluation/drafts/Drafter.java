package vn.duthao.evaluation.drafts;

import vn.duthao.catalogue.Agency;
import vn.duthao.drafting.Draft;
import vn.duthao.statistics.DataSet;

/** Drafts the report of the data as a user gets it. Safe for several threads. */
@FunctionalInterface
public interface Drafter {

    Draft draft(Agency agency, DataSet data);
}
