package vn.duthao.report.reading;

import java.util.List;

/**
 * What stands in a document of a word processor.
 *
 * @param header of the first page: empty where there is none or the kind of file has it elsewhere
 * @param elements of the text in order
 * @param trackedChanges how many insertions and deletions are neither accepted nor rejected; the
 *     elements are as if all were accepted
 */
record OfficeContent(List<Element> header, List<Element> elements, int trackedChanges) {

    OfficeContent {
        header = List.copyOf(header);
        elements = List.copyOf(elements);
    }

    /** A text without header and changes. */
    static OfficeContent of(List<Element> elements) {
        return new OfficeContent(List.of(), elements, 0);
    }
}
