package vn.duthao.render.text;

import java.util.List;
import java.util.stream.Collectors;
import vn.duthao.report.Block;
import vn.duthao.report.Section;
import vn.duthao.report.Sentence;
import vn.duthao.report.reading.RunningText;

/** Headings, paragraphs, items and footnotes as lines. */
final class LineRenderer {

    private static final int INDENT = 2;
    private static final int DEEPEST_MARK = 9;

    /** Longer ones and those with an end mark could be taken for items. */
    private static final int LONGEST_PLAIN_HEADING = 160;

    private static final String END_MARKS = ".;:,?!…";

    private final RunningText runningText = new RunningText();

    String heading(Section section) {
        var number = section.number();
        var line =
                number.isEmpty()
                        ? section.heading()
                        : number + endMark(number) + " " + section.heading();
        return (plain(section) ? "" : "#".repeat(Math.min(section.level(), DEEPEST_MARK)) + " ")
                + line;
    }

    String paragraph(Block.Paragraph paragraph) {
        var text = joined(paragraph.sentences());
        return text.isEmpty() || runningText.recognised(text) ? text : "\\" + text;
    }

    String item(Block.Bullet bullet) {
        return " ".repeat(INDENT * bullet.depth())
                + bullet.marker()
                + " "
                + joined(bullet.sentences());
    }

    String footnote(Block.Footnote note) {
        return "[^" + note.mark() + "]: " + joined(note.sentences());
    }

    String joined(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    private static String endMark(String number) {
        return Character.isLowerCase(number.codePointAt(0)) ? ")" : ".";
    }

    private static boolean plain(Section section) {
        var words = section.heading();
        boolean empty = section.blocks().isEmpty() && section.sections().isEmpty();
        return !section.number().isEmpty()
                && !empty
                && words.length() <= LONGEST_PLAIN_HEADING
                && !words.isEmpty()
                && END_MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
