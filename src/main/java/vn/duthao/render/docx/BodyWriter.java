package vn.duthao.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.duthao.report.Block;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** Sections and their blocks. */
final class BodyWriter {

    private final Manuscript manuscript;
    private final TableWriter tables;

    BodyWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.tables = new TableWriter(manuscript);
    }

    /** What stands before the first section; the documents that it is based on in italics. */
    void preamble(List<Block> blocks) {
        write(blocks, true);
    }

    void sections(List<Section> sections) {
        for (var section : sections) {
            heading(section);
            blocks(section.blocks());
            sections(section.sections());
        }
    }

    void blocks(List<Block> blocks) {
        write(blocks, false);
    }

    /** What stands after the last section; its end stays on a page with the signature. */
    void closing(List<Block> blocks) {
        blocks(blocks);
        if (!blocks.isEmpty() && manuscript.file().getLastParagraph() != null) {
            manuscript.file().getLastParagraph().setKeepNext(true);
        }
    }

    /**
     * The number is typed as offices do: Word's own numbering knows no "đ)" and would not keep the
     * numbers of a report that was read.
     */
    private void heading(Section section) {
        var text = (numbered(section.number()) + section.heading()).strip();
        if (manuscript.options().plainHeadings()) {
            var paragraph = manuscript.paragraph(Style.BODY);
            paragraph.setKeepNext(true);
            Runs.bold(Runs.text(paragraph, text), true);
        } else if (lettered(section.number())) {
            // "Điểm: chữ in thường, kiểu chữ đứng"
            var run = Runs.text(manuscript.paragraph(Style.heading(section.level())), text);
            Runs.italic(Runs.bold(run, false), false);
        } else {
            manuscript.paragraph(Style.heading(section.level()), text);
        }
    }

    private static String numbered(String number) {
        if (number.isEmpty()) {
            return "";
        }
        return number.endsWith(")") ? number + " " : number + (lettered(number) ? ") " : ". ");
    }

    /** "a", "đ": a point below a numbered heading. */
    private static boolean lettered(String number) {
        return number.length() == 1 && Character.isLowerCase(number.charAt(0));
    }

    private void write(List<Block> blocks, boolean preamble) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Footnote) || i == 0) {
                write(blocks.get(i), footnotesAfter(blocks, i), preamble);
            }
        }
    }

    private void write(Block block, List<Block.Footnote> notes, boolean preamble) {
        switch (block) {
            case Block.Paragraph(var sentences) -> {
                var style = preamble && isLegalBasis(sentences) ? Style.LEGAL_BASIS : Style.BODY;
                var paragraph = manuscript.paragraph(style);
                keepWithList(paragraph, sentences);
                manuscript.sentences().write(paragraph, sentences, notes);
            }
            case Block.Bullet(var marker, _, var sentences) -> {
                var paragraph = manuscript.paragraph(Style.BODY);
                keepWithList(paragraph, sentences);
                Runs.text(paragraph, marker + " ");
                manuscript.sentences().write(paragraph, sentences, notes);
            }
            case Block.Table table -> tables.write(table, notes);
            case Block.Footnote note -> {
                var all = Stream.concat(Stream.of(note), notes.stream()).toList();
                manuscript.sentences().write(lastParagraph(), List.of(), all);
            }
        }
    }

    /** What leads in a list stands on the page of its first item. */
    private static void keepWithList(XWPFParagraph paragraph, List<Sentence> sentences) {
        if (!sentences.isEmpty() && sentences.getLast().text().endsWith(":")) {
            paragraph.setKeepNext(true);
        }
    }

    /** The footnotes that follow a block belong to it; those before any block to the heading. */
    private static List<Block.Footnote> footnotesAfter(List<Block> blocks, int index) {
        var notes = new ArrayList<Block.Footnote>();
        for (var block : blocks.subList(index + 1, blocks.size())) {
            if (!(block instanceof Block.Footnote note)) {
                break;
            }
            notes.add(note);
        }
        return notes;
    }

    private XWPFParagraph lastParagraph() {
        var last = manuscript.file().getLastParagraph();
        return last == null ? manuscript.paragraph(Style.BODY) : last;
    }

    /** "Căn cứ …;" – a line of its own that ends like one, not the sentence that leads on. */
    private static boolean isLegalBasis(List<Sentence> sentences) {
        if (sentences.size() != 1) {
            return false;
        }
        var text = sentences.getFirst().text();
        return (text.startsWith("Căn cứ ") || text.startsWith("Theo đề nghị của "))
                && (text.endsWith(";") || text.endsWith("."));
    }
}
