package vn.duthao.report;

import java.util.List;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumeralScanner;
import vn.duthao.numerals.NumericSpan;

/**
 * A change of text in a file that is neither accepted nor rejected. Where it begins or ends within
 * a word or figure, the whole word or figure is told. Texts are on one line.
 *
 * @param kind what was done
 * @param before what stood there, as if the change were rejected; empty for inserted text, for
 *     moved text what was moved
 * @param after what stands there, as if the change were accepted; empty for deleted text, for moved
 *     text what was moved
 * @param paragraph what stands in its paragraph or table row as if all changes were accepted, as it
 *     was where nothing is left; long ones are cut
 * @param changesFigures whether other figures stand there after than before
 */
public record TrackedChange(
        Kind kind, String before, String after, String paragraph, boolean changesFigures) {

    /** What was done to a text. */
    public enum Kind {
        INSERTED,
        DELETED,
        REPLACED,
        MOVED
    }

    /** The most characters of a text that are kept. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_TOLD = 120;

    public TrackedChange {
        before = cut(before, LONGEST);
        after = cut(after, LONGEST);
        paragraph = cut(paragraph, LONGEST_PLACE);
    }

    /** Text that stands in another place than before. */
    public static TrackedChange moved(String text, String paragraph) {
        return new TrackedChange(Kind.MOVED, text, text, paragraph, false);
    }

    /** Text in the place of another; one of both may be empty. */
    public static TrackedChange of(String before, String after, String paragraph) {
        var kind =
                before.isEmpty() ? Kind.INSERTED : after.isEmpty() ? Kind.DELETED : Kind.REPLACED;
        var figures = !figures(before).equals(figures(after));
        return new TrackedChange(kind, before, after, paragraph, figures);
    }

    /** What was changed, in a line. */
    public Notice notice() {
        var gone = cut(before, LONGEST_TOLD);
        var come = cut(after, LONGEST_TOLD);
        return switch (kind) {
            case INSERTED -> Notice.of("report.change-inserted", come);
            case DELETED -> Notice.of("report.change-deleted", gone);
            case REPLACED -> Notice.of("report.change-replaced", gone, come);
            case MOVED -> Notice.of("report.change-moved", come);
        };
    }

    /** The beginning of its paragraph, empty where that says no more than the change itself. */
    public String place() {
        return paragraph.equals(cut(after.isEmpty() ? before : after, LONGEST_PLACE))
                ? ""
                : cut(paragraph, LONGEST_TOLD);
    }

    private static List<String> figures(String text) {
        var spans = new NumeralScanner().scan(cut(text, LONGEST));
        return spans.stream().map(NumericSpan::text).toList();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
