package vn.duthao.report.reading;

import java.util.List;
import vn.duthao.report.reading.BothSides.Difference;

/**
 * What stands in a document of a word processor.
 *
 * @param header of the first page: empty where there is none or the kind of file has it elsewhere
 * @param elements of the text in order
 * @param trackedChanges how many insertions and deletions are neither accepted nor rejected; the
 *     elements are as if all were accepted
 * @param differences what they changed in the text, in order; only of Word files
 */
record OfficeContent(
        List<Element> header,
        List<Element> elements,
        int trackedChanges,
        List<Difference> differences) {

    OfficeContent {
        header = List.copyOf(header);
        elements = List.copyOf(elements);
        differences = List.copyOf(differences);
    }

    /** A text without header and changes. */
    static OfficeContent of(List<Element> elements) {
        return new OfficeContent(List.of(), elements, 0, List.of());
    }
}
