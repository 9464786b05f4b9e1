package vn.duthao.statistics.file;

import vn.duthao.catalogue.OutlineSection;

/** How a form heads a section. */
final class SectionTitle {

    private SectionTitle() {}

    /** Number and heading: "II. KẾT QUẢ", "a) Kết quả rà soát"; of an inline one its heading. */
    static String of(OutlineSection section) {
        var number = section.number();
        if (section.inline() || number.isEmpty() || number.equals("-")) {
            return section.heading();
        }
        var isLetter = number.length() == 1 && Character.isLowerCase(number.charAt(0));
        return number + (isLetter ? ") " : ". ") + section.heading();
    }
}
