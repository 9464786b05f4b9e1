package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Annex;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** A report with some of its sentences worded anew. */
final class Revision {

    /** What stands in place of the sentence with the index. */
    @FunctionalInterface
    private interface Wording {
        Stream<Sentence> of(int index, Sentence sentence);
    }

    private final Wording wording;
    private int next;

    private Revision(Wording wording) {
        this.wording = wording;
    }

    /**
     * The report with other texts, and nothing said of where its sentences came from.
     *
     * @param texts by index of the sentence ({@link vn.duthao.report.Placed}); an empty one takes
     *     the sentence away, in a table its words; every further line is a sentence more
     */
    static Report of(Report report, Map<Integer, String> texts) {
        return new Revision(
                        (index, old) -> {
                            var text = texts.getOrDefault(index, old.text());
                            return text.isEmpty() ? Stream.of() : text.lines().map(Sentence::read);
                        })
                .revise(report);
    }

    /** The report without some of its sentences; the others are as they were. */
    static Report without(Report report, Predicate<Sentence> gone) {
        return new Revision((_, old) -> gone.test(old) ? Stream.of() : Stream.of(old))
                .revise(report);
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
        return cells.stream()
                .map(cell -> wording.of(next++, cell).findFirst().orElse(Sentence.read("")))
                .toList();
    }

    private List<Sentence> sentences(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> wording.of(next++, sentence)).toList();
    }
}
