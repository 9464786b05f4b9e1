package vn.duthao.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.report.Block;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/** Walks a past report in reading order and places its sentences in the outline. */
final class ReportWalk {

    private static final String BETWEEN_CELLS = " | ";

    private final SectionRecogniser recogniser;
    private final List<PastSentence> sentences = new ArrayList<>();
    private String section = FrameSource.PREAMBLE;
    private String path = "";
    private int block;

    private ReportWalk(SectionRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    static List<PastSentence> of(Report report, SectionRecogniser recogniser) {
        var walk = new ReportWalk(recogniser);
        report.preamble().forEach(b -> walk.add(b));
        report.sections().forEach(s -> walk.add(s, null));
        walk.section = FrameSource.CLOSING;
        walk.path = "";
        report.closing().forEach(b -> walk.add(b));
        return List.copyOf(walk.sentences);
    }

    private void add(Section read, @Nullable OutlineSection parent) {
        var known = recogniser.recognise(read.heading(), parent).orElse(null);
        if (known == null && parent != null && isItem(read, parent)) {
            addItem(read, parent);
            return;
        }
        section = known == null ? "" : known.id();
        path = read.path();
        block++;
        place(shape(Shape.Kind.HEADING, read.number(), read.level()), read.heading());
        addBlocks(read.blocks(), known);
        read.sections().forEach(s -> add(s, known));
    }

    /** Whether a numbered heading is a sentence of a section that has no headings below it. */
    private static boolean isItem(Section read, OutlineSection parent) {
        return parent.sections().isEmpty()
                && read.sections().isEmpty()
                && !read.number().isEmpty()
                && read.heading().matches(".*[.;]");
    }

    private void addItem(Section read, OutlineSection parent) {
        section = parent.id();
        path = read.path();
        block++;
        place(shape(Shape.Kind.BULLET, read.number() + ".", 1), read.heading());
        addBlocks(read.blocks(), parent);
    }

    private void addBlocks(List<Block> blocks, @Nullable OutlineSection known) {
        for (var read : blocks) {
            if (known != null && read instanceof Block.Bullet bullet && bullet.depth() <= 1) {
                var lead = bullet.sentences().getFirst().text();
                var inline = recogniser.inline(lead, known);
                section = inline.orElse(known).id();
                if (inline.isPresent()) {
                    addLed(bullet);
                    continue;
                }
            }
            add(read);
        }
    }

    /** An inline section: up to the colon of its first sentence it is a heading. */
    private void addLed(Block.Bullet bullet) {
        block++;
        var first = bullet.sentences().getFirst().text();
        var colon = first.indexOf(':');
        var lead = colon < 0 ? first : first.substring(0, colon);
        sentences.add(
                new PastSentence(section, path, shape(Shape.Kind.HEADING, "", 0), lead, first, 0));
        var shape = shape(Shape.Kind.BULLET, bullet.marker(), bullet.depth());
        var rest = first.substring(Math.min(first.length(), lead.length() + 1));
        if (!rest.isBlank()) {
            var offset = first.length() - rest.stripLeading().length();
            sentences.add(new PastSentence(section, path, shape, rest.strip(), first, offset));
        }
        place(shape, bullet.sentences().subList(1, bullet.sentences().size()));
    }

    private void add(Block read) {
        block++;
        switch (read) {
            case Block.Paragraph(var text) -> place(shape(Shape.Kind.PARAGRAPH, "", 0), text);
            case Block.Bullet(var marker, var depth, var text) ->
                    place(shape(Shape.Kind.BULLET, marker, depth), text);
            case Block.Footnote(var mark, var text) ->
                    place(shape(Shape.Kind.FOOTNOTE, mark, 0), text);
            case Block.Table table -> place(table);
        }
    }

    private Shape shape(Shape.Kind kind, String marker, int depth) {
        return new Shape(block, kind, marker, depth, 0, 0);
    }

    private void place(Shape shape, List<Sentence> read) {
        read.forEach(s -> place(shape, s.text()));
    }

    private void place(Shape shape, String text) {
        sentences.add(new PastSentence(section, path, shape, text, text, 0));
    }

    private void place(Block.Table table) {
        if (!table.caption().isBlank()) {
            var shape = new Shape(block, Shape.Kind.CAPTION, "", table.headRows(), 0, 0);
            place(shape, table.caption());
        }
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            var joined =
                    cells.stream().map(Sentence::text).collect(Collectors.joining(BETWEEN_CELLS));
            int offset = 0;
            for (int column = 0; column < cells.size(); column++) {
                var text = cells.get(column).text();
                var shape = new Shape(block, Shape.Kind.CELL, "", table.headRows(), row, column);
                sentences.add(new PastSentence(section, path, shape, text, joined, offset));
                offset += text.length() + BETWEEN_CELLS.length();
            }
        }
    }
}
