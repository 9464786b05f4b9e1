package vn.duthao.report.reading;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Paragraphs and tables of an RTF document, of a footnote or text box in it, as they come. */
final class RtfFlow {

    private final boolean note;
    private final List<Element> elements = new ArrayList<>();
    private final List<Line> cell = new ArrayList<>();
    private final List<Element> besides = new ArrayList<>();
    private ParagraphText text = new ParagraphText();
    private StringBuilder label = new StringBuilder();
    private RtfTable table = new RtfTable();
    private int notes;

    /**
     * @param note it is a footnote
     */
    RtfFlow(boolean note) {
        this.note = note;
    }

    void text(String part, boolean bold) {
        text.append(part, bold);
    }

    void label(String part) {
        label.append(part);
    }

    /** Text of its own that is anchored in the paragraph. */
    void beside(RtfFlow other) {
        if (other.note) {
            notes++;
            var words = other.elements.stream().flatMap(Element::texts);
            besides.add(
                    new Element.Note(
                            String.valueOf(notes), words.collect(Collectors.joining(" "))));
        } else {
            besides.addAll(other.elements);
        }
    }

    /** Follows a command that ends a paragraph, cell or row, or lays out the row. */
    void command(Command command, int value, ParagraphForm form, boolean inTable) {
        switch (command) {
            case par, sect, nestcell -> endParagraph(form, inTable || command == Command.nestcell);
            case cell -> {
                endParagraph(form, true);
                table.cell(new Element.Cell(cell));
                cell.clear();
            }
            case row -> table.endRow();
            case trowd -> table.layOut();
            case clmrg -> table.mergedAcross();
            case clvmrg -> table.mergedDown();
            case trhdr -> table.head();
            case cellx -> table.edge(value);
            default -> {
                // looks of no meaning
            }
        }
    }

    /** The text ended. */
    void end(ParagraphForm form, boolean inTable) {
        if (table.open()) {
            command(Command.cell, 0, form, true);
            table.endRow();
        }
        endParagraph(form, inTable && !cell.isEmpty());
        endTable();
    }

    List<Element> elements() {
        return elements;
    }

    private void endParagraph(ParagraphForm form, boolean inTable) {
        var lines =
                new ParagraphLines(text, form, ListNumber.shown(label.toString())).lines(inTable);
        if (!text.text().isBlank()) {
            label = new StringBuilder();
        }
        text = new ParagraphText();
        if (inTable) {
            cell.addAll(lines);
            return;
        }
        endTable();
        elements.addAll(lines);
        elements.addAll(besides);
        besides.clear();
    }

    private void endTable() {
        elements.addAll(cell);
        cell.clear();
        if (!table.isEmpty()) {
            elements.add(table.grid());
            elements.addAll(besides);
            besides.clear();
            table = new RtfTable();
        }
    }
}
