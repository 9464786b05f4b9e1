package vn.duthao.report.reading;

import java.util.Set;
import org.w3c.dom.Element;

/** The tracked changes of a Word document (ECMA-376-1, 17.13.5). */
final class WordChanges {

    /** What was moved counts once, where it was. */
    private static final Set<String> CHANGES =
            Set.of("ins", "del", "moveFrom", "cellIns", "cellDel");

    private WordChanges() {}

    /** How many there are in the element, those of text, rows, cells and ends of paragraphs. */
    static int count(Element element, int depth) {
        if (depth > WordXml.DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + WordXml.DEEPEST);
        }
        int count = 0;
        for (var child : WordXml.children(element)) {
            boolean change = CHANGES.contains(child.getLocalName());
            count += (change ? 1 : 0) + count(child, depth + 1);
        }
        return count;
    }
}
