package vn.duthao.report.reading;

import org.w3c.dom.Element;

/**
 * What a run of a Word document, its style and its paragraph say about its letters.
 *
 * @param bold they are bold
 * @param capitals they are shown as capitals
 * @param hidden they are not shown
 */
record WordRunFormat(boolean bold, boolean capitals, boolean hidden) {

    static WordRunFormat of(Element run, WordParagraphFormat paragraph, WordStyles styles) {
        var style = WordXml.value(run, "rPr", "rStyle");
        var bold = WordXml.on(run, "rPr", "b");
        var capitals = WordXml.on(run, "rPr", "caps");
        var hidden = WordXml.on(run, "rPr", "vanish");
        return new WordRunFormat(
                bold != null ? bold : paragraph.bold() || styles.bold(style),
                capitals != null ? capitals : paragraph.capitals() || styles.capitals(style),
                hidden != null ? hidden : styles.hidden(style));
    }

    /** The text as one sees it; as long as it is written. */
    String shown(String written) {
        if (!capitals) {
            return written;
        }
        var shown = new StringBuilder(written.length());
        written.chars().forEach(c -> shown.append((char) Character.toUpperCase(c)));
        return shown.toString();
    }
}
