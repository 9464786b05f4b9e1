package vn.duthao.report.reading.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import vn.duthao.report.reading.page.Rule;

/**
 * A picture of a page as it is read best: grey, straight, at about 300 dots an inch, without the
 * lines of tables.
 *
 * @param rules the lines, in points
 */
record PagePicture(Greyscale grey, List<Rule> rules) {

    static final int DPI = 300;

    /** To measure how it lies, fewer dots do. */
    private static final int ROUGH_WIDTH = 800;

    private static final double STRAIGHT = 0.08;

    /** Cleans a picture of so many dots an inch. */
    static PagePicture of(BufferedImage picture, double dpi) {
        double rough = Math.min(1, (double) ROUGH_WIDTH / picture.getWidth());
        double skew = Skew.of(Greyscale.of(picture, rough, 0));
        double scale = DPI / dpi;
        var grey =
                Greyscale.of(
                        picture,
                        Math.abs(scale - 1) < 0.1 ? 1 : scale,
                        Math.abs(skew) < STRAIGHT ? 0 : skew);
        var rules = new PictureRules(grey.dirty() ? grey.smoothed() : grey, DPI);
        return new PagePicture(rules.without(), rules.rules());
    }
}
