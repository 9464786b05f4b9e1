package vn.duthao.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet as a section of a report tells them.
 *
 * @param sheet id
 * @param where which rows
 * @param every what all rows joined by {@code by} must be; empty for anything
 * @param by column whose equal texts make several rows one item, empty for an item a row
 * @param form how the items stand
 * @param text the sentence, with ⟦items⟧ and ⟦count⟧; what leads in the bullets; the caption of the
 *     table
 * @param item template of an item with its columns as ⟦column⟧ and its number as ⟦index⟧
 * @param columns of the table, in order
 * @param totals the last row of the table: template by column, empty for none
 * @param nothing said where there is no item, null for none
 */
public record ItemList(
        String sheet,
        ItemFilter where,
        ItemFilter every,
        String by,
        Form form,
        String text,
        String item,
        List<String> columns,
        Map<String, String> totals,
        @Nullable String nothing) {

    public ItemList {
        columns = List.copyOf(columns);
        totals = Map.copyOf(totals);
    }

    /** How items stand in the section. */
    public enum Form {
        SENTENCE,
        BULLETS,
        TABLE
    }
}
