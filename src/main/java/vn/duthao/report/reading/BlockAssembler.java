package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.report.Block;
import vn.duthao.report.Sentence;

/** Makes paragraphs, list items, tables with their captions, and footnotes of the elements. */
final class BlockAssembler {

    private static final int LONGEST_CAPTION = 250;
    private static final Pattern BRACKETED = Pattern.compile("^\\[(.*)]$");

    private final SentenceSplitter sentences;
    private final Pattern caption;
    private final Pattern unit;

    BlockAssembler(DocumentWords words, SentenceSplitter sentences) {
        this.sentences = sentences;
        caption = DocumentWords.beginning(words.captions());
        unit =
                Pattern.compile(
                        "^\\(?(?:" + DocumentWords.anyOf(words.units()) + ")\\s*:.*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The blocks in order. */
    List<Block> assemble(List<Element> elements) {
        var blocks = new ArrayList<Block>();
        var depths = new ListDepths();
        int at = 0;
        while (at < elements.size()) {
            int captionLines = captionLines(elements, at);
            var element = elements.get(at + captionLines);
            switch (element) {
                case Line line -> blocks.add(text(line, depths));
                case Element.Grid grid ->
                        blocks.add(table(grid, elements.subList(at, at + captionLines)));
                case Element.Note note ->
                        blocks.add(new Block.Footnote(note.mark(), sentences.split(note.text())));
            }
            at += captionLines + 1;
        }
        return blocks;
    }

    private Block text(Line line, ListDepths depths) {
        var marker = line.marker();
        if (marker == null) {
            depths.end();
            return new Block.Paragraph(sentences.split(line.whole()));
        }
        return new Block.Bullet(
                marker.text(), depths.next(line, marker), sentences.split(marker.rest()));
    }

    private Block table(Element.Grid grid, List<Element> captionLines) {
        var caption =
                captionLines.stream()
                        .flatMap(
                                e -> e instanceof Line line ? Stream.of(line.whole()) : Stream.of())
                        .map(text -> BRACKETED.matcher(text).replaceFirst("$1").strip())
                        .toList();
        var rows =
                grid.rows().stream()
                        .map(row -> row.stream().map(cell -> Sentence.read(cell.text())).toList())
                        .toList();
        return new Block.Table(String.join(" ", caption), grid.headRows(), rows);
    }

    /** How many lines from the place on are the caption of the table below them: 0, 1 or 2. */
    private int captionLines(List<Element> elements, int at) {
        if (!(elements.get(at) instanceof Line line) || !captions(line)) {
            return 0;
        }
        if (gridAt(elements, at + 1)) {
            return 1;
        }
        boolean unitBelow =
                at + 1 < elements.size()
                        && elements.get(at + 1) instanceof Line below
                        && unit.matcher(below.whole()).matches();
        return unitBelow && gridAt(elements, at + 2) ? 2 : 0;
    }

    private boolean captions(Line line) {
        var text = line.whole();
        if (line.look().running() || line.marker() != null || text.length() > LONGEST_CAPTION) {
            return false;
        }
        boolean shown = line.look().centred() || line.look().bold() || line.capital();
        return caption.matcher(text).find()
                || BRACKETED.matcher(text).matches()
                || (shown && line.open());
    }

    private static boolean gridAt(List<Element> elements, int at) {
        return at < elements.size() && elements.get(at) instanceof Element.Grid;
    }
}
