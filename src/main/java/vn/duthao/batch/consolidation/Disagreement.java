package vn.duthao.batch.consolidation;

import vn.duthao.notice.Notice;

/**
 * Something that does not go together.
 *
 * @param agency id of whose figures
 * @param indicator id, empty where it is about none of the catalogue
 */
public record Disagreement(String agency, String indicator, Notice notice) {}
