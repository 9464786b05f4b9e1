package vn.duthao.report.reading;

import java.util.List;
import java.util.stream.Collectors;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** Reads texts and shows trees of reports, a line a node. */
public final class Trees {

    private static final ReportAssembler ASSEMBLER = new ReportAssembler(DocumentWords.bundled());

    private Trees() {}

    /** The report that the text is. */
    public static Report read(String text) {
        return ASSEMBLER.assemble(TextFile.elements(text));
    }

    /** Sections and blocks below the title: "§II.2.c heading", "P text", "- text", … */
    public static String outline(Report report) {
        var tree = new StringBuilder();
        blocks(report.preamble(), 0, tree);
        report.sections().forEach(section -> section(section, tree));
        if (!report.closing().isEmpty()) {
            tree.append("closing\n");
            blocks(report.closing(), 1, tree);
        }
        for (var annex : report.annexes()) {
            tree.append("annex ").append(annex.title().replace("\n", " / ")).append('\n');
            blocks(annex.blocks(), 1, tree);
        }
        return tree.toString();
    }

    private static void section(Section section, StringBuilder tree) {
        line(section.level() - 1, "§" + section.path() + " " + section.heading(), tree);
        blocks(section.blocks(), section.level(), tree);
        section.sections().forEach(below -> section(below, tree));
    }

    private static void blocks(List<Block> blocks, int depth, StringBuilder tree) {
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph p -> line(depth, "P " + text(p.sentences()), tree);
                case Block.Bullet b ->
                        line(depth + b.depth() - 1, b.marker() + " " + text(b.sentences()), tree);
                case Block.Footnote f ->
                        line(depth, "^" + f.mark() + " " + text(f.sentences()), tree);
                case Block.Table t -> {
                    line(depth, "T " + t.caption() + " heads=" + t.headRows(), tree);
                    t.rows().forEach(row -> line(depth + 1, text(row), tree));
                }
            }
        }
    }

    private static String text(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" | "));
    }

    private static void line(int depth, String text, StringBuilder tree) {
        tree.append("  ".repeat(depth)).append(text).append('\n');
    }
}
