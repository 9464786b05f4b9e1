package vn.duthao.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statistics form as it stands at the end of a report. Codes and their gaps are those of the
 * official form: a form of another level leaves rows out and keeps the codes.
 *
 * @param title with the slot ⟦period⟧
 * @param rows in the form's order
 */
public record FormLayout(String id, String title, List<Row> rows) {

    public FormLayout {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param code as the form prints it: "3.1"
     * @param unit empty for a heading
     * @param indicator whose value it has, null for a heading or one that nobody keeps here
     */
    public record Row(String code, String name, String unit, @Nullable String indicator) {}
}
