package vn.duthao.realise.llm;

import org.jspecify.annotations.Nullable;
import vn.duthao.statistics.IssuedDocument;

/**
 * What a model may state in a section: it places the slot, and code prints the value.
 *
 * @param id as it stands between ⟦ and ⟧: "ho-so.tiep-nhan", "+ho-so.tiep-nhan", "#1" for a
 *     document, "@1" for its subject
 * @param name what it states
 * @param unit written after it, empty for none
 * @param paragraph in which it is told, from 1
 * @param rise of a movement: true up, false down; null for any other slot
 * @param document that it stands for, null for a figure
 */
record OfferedSlot(
        String id,
        String name,
        String unit,
        int paragraph,
        @Nullable Boolean rise,
        @Nullable IssuedDocument document) {

    /** As it is written in an answer. */
    String token() {
        return "⟦" + id + "⟧";
    }

    /** The indicator whose value or movement it prints; its own id for a document. */
    String indicator() {
        return id.startsWith("+") || id.startsWith("%") ? id.substring(1) : id;
    }
}
