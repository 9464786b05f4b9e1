package vn.duthao.report.reading.picture;

/**
 * A word as it was recognised in a picture.
 *
 * @param line number of its line
 * @param box left, top, right and bottom, in dots
 * @param sure how sure it is, in percent
 * @param baseline on which it stands, in dots
 * @param size of its letters, in dots
 * @param stroke how thick its strokes are, in dots; 0 where there is no ink
 */
record PlacedWord(
        int line,
        String text,
        double[] box,
        double sure,
        double baseline,
        double size,
        double stroke) {

    boolean letters() {
        return text.codePoints().filter(Character::isLetter).count() > 1;
    }

    double height() {
        return box[3] - box[1];
    }

    /** The area that both have. */
    double overlaps(PlacedWord other) {
        double across = Math.min(box[2], other.box[2]) - Math.max(box[0], other.box[0]);
        double down = Math.min(box[3], other.box[3]) - Math.max(box[1], other.box[1]);
        return across > 0 && down > 0 ? across * down : 0;
    }

    /** How much of it the other covers, where that is the surer one. */
    double coveredBy(PlacedWord other) {
        double area = (box[2] - box[0]) * height();
        return other.sure > sure && area > 0 ? overlaps(other) / area : 0;
    }
}
