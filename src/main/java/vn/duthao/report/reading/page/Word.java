package vn.duthao.report.reading.page;

/**
 * A word on a page, or a piece of one.
 *
 * @param left where it begins
 * @param right where it ends
 * @param baseline on which it stands
 * @param size of its letters, as fonts are measured
 * @param raised it is a small mark above the line: a reference to a footnote, or a power
 */
public record Word(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        boolean bold,
        boolean raised) {

    /** Share of the size that letters rise above their line, and fall below it. */
    private static final double RISE = 0.75;

    private static final double FALL = 0.2;

    public Word(
            String text, double left, double right, double baseline, double size, boolean bold) {
        this(text, left, right, baseline, size, bold, false);
    }

    Box box() {
        return new Box(left, baseline - RISE * size, right, baseline + FALL * size);
    }

    /** The word as a mark raised from the line of another. */
    Word raisedFrom(Word other) {
        return new Word(text, left, right, other.baseline, size, bold, true);
    }

    /** The word with the one that follows it without a blank. */
    Word joined(Word next) {
        return new Word(
                text + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                baseline,
                Math.max(size, next.size),
                bold && next.bold,
                raised);
    }
}
