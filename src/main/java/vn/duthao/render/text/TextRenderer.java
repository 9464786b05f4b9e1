package vn.duthao.render.text;

import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;

/**
 * A report as plain text that {@code report.reading} reads back to the same tree: headings with
 * their numbers, items indented by depth, tables between bars. Where a line would be taken for
 * something else it is marked: a heading with "#", running text with a backslash.
 */
public final class TextRenderer {

    private final LineRenderer lines = new LineRenderer();

    /** The text, one paragraph a line, lines ended by a newline. */
    public String render(Report report) {
        var text = new TextLines();
        new LetterheadRenderer(text).render(report);
        blocks(report.preamble(), text);
        report.sections().forEach(section -> section(section, text));
        closing(report, text);
        new EndingRenderer(text).render(report);
        report.annexes().forEach(annex -> annex(annex, text));
        return text.toString();
    }

    private void section(Section section, TextLines text) {
        text.add(lines.heading(section));
        blocks(section.blocks(), text);
        section.sections().forEach(below -> section(below, text));
    }

    /** The first paragraph of the closing is known by its words. */
    private void closing(Report report, TextLines text) {
        var closing = report.closing();
        for (int i = 0; i < closing.size(); i++) {
            if (i == 0 && closing.getFirst() instanceof Block.Paragraph paragraph) {
                text.add(lines.joined(paragraph.sentences()));
            } else {
                blocks(closing.subList(i, i + 1), text);
            }
        }
    }

    private void annex(Annex annex, TextLines text) {
        annex.title().lines().forEach(text::add);
        blocks(annex.blocks(), text);
    }

    private void blocks(Iterable<Block> blocks, TextLines text) {
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> text.add(lines.paragraph(paragraph));
                case Block.Bullet bullet -> text.add(lines.item(bullet));
                case Block.Footnote note -> text.add(lines.footnote(note));
                case Block.Table table -> new TableRenderer(text).render(table);
            }
        }
    }
}
