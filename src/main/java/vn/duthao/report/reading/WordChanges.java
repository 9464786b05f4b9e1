package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.duthao.report.reading.BothSides.Difference;
import vn.duthao.report.reading.BothSides.Standing;

/** The tracked changes of a Word document (ECMA-376-1, 17.13.5). */
final class WordChanges {

    /** What was moved counts once, where it was. */
    private static final Set<String> CHANGES =
            Set.of("ins", "del", "moveFrom", "cellIns", "cellDel");

    /** More are no changes that a person made. */
    private static final int MOST = 10_000;

    private final List<Difference> differences = new ArrayList<>();

    private WordChanges() {}

    /** How many there are in the element, those of text, rows, cells and ends of paragraphs. */
    static int count(Element element, int depth) {
        checkDepth(depth);
        int count = 0;
        for (var child : WordXml.children(element)) {
            boolean change = CHANGES.contains(child.getLocalName());
            count += (change ? 1 : 0) + count(child, depth + 1);
        }
        return count;
    }

    /** What they changed in the text of the element, in order; the first ten thousand. */
    static List<Difference> of(Element element) {
        var changes = new WordChanges();
        changes.children(element, Standing.KEPT, null, 0);
        return changes.differences;
    }

    /**
     * Walks what is in the element.
     *
     * @param text of the paragraph or row around it, null where there is none
     */
    private void children(Element element, Standing standing, @Nullable BothSides text, int depth) {
        checkDepth(depth);
        for (var child : WordXml.children(element)) {
            walk(child, standing, text, depth + 1);
        }
    }

    private void walk(Element node, Standing standing, @Nullable BothSides text, int depth) {
        switch (node.getLocalName()) {
            case "ins" -> children(node, standing.inserted(), text, depth);
            case "del" -> children(node, standing.deleted(), text, depth);
            case "moveTo" -> children(node, standing.inserted().onTheMove(), text, depth);
            case "moveFrom" -> children(node, standing.deleted().onTheMove(), text, depth);
            case "p" -> part(node, standing, text, " ", depth);
            case "tr" -> part(node, row(node, standing), text, " ", depth);
            case "tc" -> part(node, cell(node, standing), text, "| ", depth);
            case "r" -> run(node, standing, text, depth);
            case "txbxContent" -> children(node, standing, null, depth);
            case "AlternateContent" -> alternative(node, standing, text, depth);
            case "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr", "oMath", "oMathPara" -> {
                // looks and formulas: no text that the reader takes
            }
            default -> children(node, standing, text, depth);
        }
    }

    /** A part of the paragraph or row around it; where there is none, it is one itself. */
    private void part(
            Element node, Standing standing, @Nullable BothSides text, String end, int depth) {
        var own = text == null ? new BothSides() : text;
        children(node, standing, own, depth);
        own.append(end, standing);
        if (text == null) {
            int room = MOST - differences.size();
            own.differences().stream().limit(room).forEach(differences::add);
        }
    }

    private static Standing row(Element row, Standing standing) {
        var kept = WordXml.at(row, "trPr", "ins") == null ? standing : standing.inserted();
        return WordXml.at(row, "trPr", "del") == null ? kept : kept.deleted();
    }

    private static Standing cell(Element cell, Standing standing) {
        var kept = WordXml.at(cell, "tcPr", "cellIns") == null ? standing : standing.inserted();
        return WordXml.at(cell, "tcPr", "cellDel") == null ? kept : kept.deleted();
    }

    private void run(Element run, Standing standing, @Nullable BothSides text, int depth) {
        if (text == null || Boolean.TRUE.equals(WordXml.on(run, "rPr", "vanish"))) {
            return;
        }
        for (var child : WordXml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(WordXml.text(child), standing);
                case "delText" -> text.append(WordXml.text(child), standing.deleted());
                case "tab", "ptab", "br", "cr" -> text.append(" ", standing);
                case "noBreakHyphen" -> text.append("-", standing);
                case "instrText", "delInstrText" -> {
                    // computes a field
                }
                default -> walk(child, standing, text, depth + 1);
            }
        }
    }

    /** The alternatives say the same: the first that tells something is enough. */
    private void alternative(
            Element alternatives, Standing standing, @Nullable BothSides text, int depth) {
        int before = gathered(text);
        for (var one : WordXml.children(alternatives)) {
            children(one, standing, text, depth);
            if (gathered(text) > before) {
                return;
            }
        }
    }

    private int gathered(@Nullable BothSides text) {
        return differences.size() + (text == null ? 0 : text.length());
    }

    private static void checkDepth(int depth) {
        if (depth > WordXml.DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + WordXml.DEEPEST);
        }
    }
}
