package vn.duthao.check;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** Replaces a sentence of a report, or a row of a table, wherever it stands. */
record ReportEdit(String from, String to) {

    Report apply(Report report) {
        return new Report(
                report.letterhead(),
                report.title(),
                blocks(report.preamble()),
                report.sections().stream().map(this::section).toList(),
                blocks(report.closing()),
                report.recipients(),
                report.signature(),
                report.annexes().stream()
                        .map(a -> new Annex(a.title(), blocks(a.blocks())))
                        .toList());
    }

    /** The report without a third of its blocks. */
    static Report thinned(Report report, SplittableRandom random) {
        return new Report(
                report.letterhead(),
                report.title(),
                thinned(report.preamble(), random),
                report.sections().stream().map(s -> thinned(s, random)).toList(),
                report.closing(),
                report.recipients(),
                report.signature(),
                report.annexes());
    }

    private static Section thinned(Section s, SplittableRandom random) {
        return new Section(
                s.number(),
                s.heading(),
                s.path(),
                s.level(),
                thinned(s.blocks(), random),
                s.sections().stream().map(b -> thinned(b, random)).toList());
    }

    private static List<Block> thinned(List<Block> blocks, SplittableRandom random) {
        return blocks.stream().filter(b -> random.nextInt(3) > 0).toList();
    }

    private Section section(Section s) {
        return new Section(
                s.number(),
                s.heading(),
                s.path(),
                s.level(),
                blocks(s.blocks()),
                s.sections().stream().map(this::section).toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(var s) -> new Block.Paragraph(sentences(s));
            case Block.Bullet(var marker, var depth, var s) ->
                    new Block.Bullet(marker, depth, sentences(s));
            case Block.Footnote(var mark, var s) -> new Block.Footnote(mark, sentences(s));
            case Block.Table(var caption, var heads, var rows) ->
                    new Block.Table(caption, heads, rows.stream().map(this::row).toList());
        };
    }

    private List<Sentence> sentences(List<Sentence> all) {
        return all.stream().map(s -> s.text().equals(from) ? Sentence.read(to) : s).toList();
    }

    private List<Sentence> row(List<Sentence> row) {
        var joined = String.join(" | ", row.stream().map(Sentence::text).toList());
        return joined.equals(from)
                ? Arrays.stream(to.split(" \\| ", -1)).map(Sentence::read).toList()
                : row;
    }
}
