package vn.duthao.render.docx;

import java.util.Map;

/**
 * How a report is written as a Word file.
 *
 * @param overwrite a file that is there already may be replaced
 * @param plainHeadings headings are bold body text without heading styles, as in offices' own files
 * @param confirmCarriedOver a sentence taken over from a past report as it stood gets a margin note
 *     that asks to confirm it
 * @param names readable names by indicator id, shown on the content control of a figure; an id
 *     without name is shown itself
 */
public record DocxOptions(
        boolean overwrite,
        boolean plainHeadings,
        boolean confirmCarriedOver,
        Map<String, String> names) {

    /** No overwriting, real headings, notes on what was carried over, ids for names. */
    public static final DocxOptions DEFAULT = new DocxOptions(false, false, true, Map.of());

    public DocxOptions {
        names = Map.copyOf(names);
    }

    /** These options, with or without overwriting. */
    public DocxOptions overwriting(boolean value) {
        return new DocxOptions(value, plainHeadings, confirmCarriedOver, names);
    }

    /** These options, with or without plain headings. */
    public DocxOptions withPlainHeadings(boolean value) {
        return new DocxOptions(overwrite, value, confirmCarriedOver, names);
    }

    /** These options, with or without notes on sentences that were carried over. */
    public DocxOptions withConfirmCarriedOver(boolean value) {
        return new DocxOptions(overwrite, plainHeadings, value, names);
    }

    /** These options with the names. */
    public DocxOptions withNames(Map<String, String> value) {
        return new DocxOptions(overwrite, plainHeadings, confirmCarriedOver, value);
    }
}
