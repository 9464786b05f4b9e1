package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** A report with some of its sentences worded anew, and nothing said of where they came from. */
final class Revision {

    private final Map<Integer, String> texts;
    private int next;

    private Revision(Map<Integer, String> texts) {
        this.texts = texts;
    }

    /**
     * The report with other texts.
     *
     * @param texts by index of the sentence ({@link vn.duthao.report.Placed}); an empty one takes
     *     the sentence away, in a table its words; every further line is a sentence more
     */
    static Report of(Report report, Map<Integer, String> texts) {
        return new Revision(texts).revise(report);
    }

    private Report revise(Report report) {
        var preamble = blocks(report.preamble());
        var sections = report.sections().stream().map(this::section).toList();
        var closing = blocks(report.closing());
        var annexes =
                report.annexes().stream()
                        .map(annex -> new Annex(annex.title(), blocks(annex.blocks())))
                        .toList();
        return new Report(
                report.letterhead(),
                report.title(),
                preamble,
                sections,
                closing,
                report.recipients(),
                report.signature(),
                annexes);
    }

    private Section section(Section section) {
        var blocks = blocks(section.blocks());
        var sections = section.sections().stream().map(this::section).toList();
        return new Section(
                section.number(),
                section.heading(),
                section.path(),
                section.level(),
                blocks,
                sections);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(b -> Stream.ofNullable(block(b))).toList();
    }

    private @Nullable Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(var old) -> {
                var text = sentences(old);
                yield text.isEmpty() ? null : new Block.Paragraph(text);
            }
            case Block.Bullet(var marker, var depth, var old) -> {
                var text = sentences(old);
                yield text.isEmpty() ? null : new Block.Bullet(marker, depth, text);
            }
            case Block.Footnote(var mark, var old) -> {
                var text = sentences(old);
                yield text.isEmpty() ? null : new Block.Footnote(mark, text);
            }
            case Block.Table(var caption, var headRows, var rows) ->
                    new Block.Table(caption, headRows, rows.stream().map(this::cells).toList());
        };
    }

    private List<Sentence> cells(List<Sentence> cells) {
        return cells.stream().map(cell -> Sentence.read(text(cell))).toList();
    }

    private List<Sentence> sentences(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> text(sentence).lines())
                .map(Sentence::read)
                .toList();
    }

    private String text(Sentence sentence) {
        return texts.getOrDefault(next++, sentence.text());
    }
}
