package vn.duthao.batch;

import java.util.Map;

/**
 * A unit's draft before it has its place.
 *
 * @param files by name
 */
record UnitDraft(UnitResult result, Map<String, byte[]> files) {}
