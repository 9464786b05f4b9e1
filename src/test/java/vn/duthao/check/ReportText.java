package vn.duthao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.duthao.report.Block;
import vn.duthao.report.Letterhead;
import vn.duthao.report.Report;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;

/**
 * A small report written down: {@code # II.2 Heading}, {@code - item}, {@code + item below}, both
 * with a marker of their own as {@code -a) item}, {@code | cell | cell |} with the first row of a
 * table as its head, anything else a paragraph.
 */
public final class ReportText {

    private final List<MarkedText.Expectation> expectations;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> preamble = new ArrayList<>();
    private List<Block> blocks = preamble;
    private final List<String> rows = new ArrayList<>();

    private ReportText(List<MarkedText.Expectation> expectations) {
        this.expectations = expectations;
    }

    /** The report; what is expected of its figures is added to the list, in order. */
    public static Report parse(String marked, List<MarkedText.Expectation> expectations) {
        return parse(marked, Letterhead.NONE, "", expectations);
    }

    /** Likewise, under a letterhead and a title. */
    public static Report parse(
            String marked,
            Letterhead letterhead,
            String title,
            List<MarkedText.Expectation> expectations) {
        var text = new ReportText(expectations);
        marked.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(text::add);
        text.endTable();
        return new Report(
                letterhead,
                title,
                text.preamble,
                text.sections.stream().map(ReportText::copy).toList(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Section copy(Section s) {
        return new Section(s.number(), s.heading(), s.path(), s.level(), s.blocks(), List.of());
    }

    private void add(String line) {
        if (line.startsWith("|")) {
            rows.add(line.substring(1, line.length() - 1));
            return;
        }
        endTable();
        switch (line.charAt(0)) {
            case '#' -> section(line.substring(1).strip());
            case '-' -> blocks.add(item(line, 1));
            case '+' -> blocks.add(item(line, 2));
            default -> blocks.add(new Block.Paragraph(sentences(line)));
        }
        if (line.charAt(0) != '#' && !sections.isEmpty()) {
            replaceLast();
        }
    }

    /** "- item", or "-a) item" with a marker of its own. */
    private Block.Bullet item(String line, int depth) {
        var space = line.indexOf(' ');
        var marker = line.substring(space == 1 ? 0 : 1, space);
        return new Block.Bullet(marker, depth, sentences(line.substring(space).strip()));
    }

    private void section(String line) {
        var space = line.indexOf(' ');
        blocks = new ArrayList<>();
        sections.add(
                new Section(
                        line.substring(0, space),
                        line.substring(space + 1),
                        line.substring(0, space),
                        1,
                        List.of(),
                        List.of()));
    }

    private void replaceLast() {
        var last = sections.removeLast();
        sections.add(
                new Section(
                        last.number(), last.heading(), last.path(), 1, blocks, last.sections()));
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        var table = new ArrayList<List<Sentence>>();
        for (var row : rows) {
            var cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
            table.add(cells.stream().map(c -> Sentence.read(MarkedText.plain(c))).toList());
            expectations.addAll(
                    MarkedText.expectations(cells.stream().collect(Collectors.joining(" | "))));
        }
        rows.clear();
        blocks.add(new Block.Table("", 1, table));
        if (!sections.isEmpty()) {
            replaceLast();
        }
    }

    private List<Sentence> sentences(String line) {
        var parts = line.split("(?<=[.;!?]) (?=\\p{Lu})", -1);
        var sentences = new ArrayList<Sentence>();
        for (var part : parts) {
            sentences.add(Sentence.read(MarkedText.plain(part)));
            expectations.addAll(MarkedText.expectations(part));
        }
        return sentences;
    }
}
