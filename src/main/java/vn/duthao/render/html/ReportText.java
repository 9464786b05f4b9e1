package vn.duthao.render.html;

import java.util.Iterator;
import java.util.List;
import vn.duthao.check.CheckReport;
import vn.duthao.check.PlacedSentence;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** Writes the report as it reads; its order is that in which the checker read it. */
final class ReportText {

    private static final int DEEPEST = 6;

    private final Markup html;
    private final MarkedText marked;
    private final TableText tables;
    private final Report report;
    private final Iterator<PlacedSentence> sentences;
    private int sections;

    ReportText(Markup html, PageWords words, CheckReport outcome, CrossReferences references) {
        this.html = html;
        this.marked = new MarkedText(html, words, references);
        this.report = outcome.request().report();
        this.sentences = outcome.sentences().iterator();
        this.tables = new TableText(html, marked, references, sentences);
    }

    void write() {
        html.open("article", "class", "paper", "lang", "vi");
        var frame = new ReportFrame(html);
        frame.letterhead(report.letterhead(), report.title());
        blocks(report.preamble());
        report.sections().forEach(this::section);
        blocks(report.closing());
        frame.ending(report.recipients(), report.signature());
        report.annexes().forEach(this::annex);
        html.close().line();
    }

    private void section(Section section) {
        html.open("section", "id", "s" + ++sections).line();
        html.open("h" + Math.min(section.level() + 1, DEEPEST));
        if (!section.number().isEmpty()) {
            html.text(numbered(section.number()) + " ");
        }
        marked.write(sentences.next());
        html.close().line();
        blocks(section.blocks());
        section.sections().forEach(this::section);
        html.close().line();
    }

    /** "II." and "a)" as headings are numbered; a path "2.1." as well. */
    private static String numbered(String number) {
        return Character.isLowerCase(number.charAt(0)) ? number + ")" : number + ".";
    }

    private void annex(Annex annex) {
        html.open("section", "class", "annex");
        annex.title().lines().forEach(line -> html.element("h2", line));
        blocks(annex.blocks());
        html.close().line();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> {
                html.open("p");
                sentences(text);
                html.close().line();
            }
            case Block.Bullet(var marker, var depth, var text) -> {
                html.open("p", "class", "item depth" + Math.clamp(depth, 1, 4));
                html.element("span", marker, "class", "marker").text(" ");
                sentences(text);
                html.close().line();
            }
            case Block.Footnote(var mark, var text) -> {
                html.open("p", "class", "footnote").element("sup", mark).text(" ");
                sentences(text);
                html.close().line();
            }
            case Block.Table table -> tables.write(table);
        }
    }

    private void sentences(List<Sentence> text) {
        for (int i = 0; i < text.size(); i++) {
            html.text(i == 0 ? "" : " ");
            marked.write(sentences.next());
        }
    }
}
