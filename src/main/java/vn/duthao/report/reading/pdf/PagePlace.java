package vn.duthao.report.reading.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;

/** From a file's coordinates, upwards from below, to those of the page as it is looked at. */
final class PagePlace {

    private PagePlace() {}

    static AffineTransform of(PDPage page) {
        var box = page.getCropBox();
        var place =
                switch (Math.floorMod(page.getRotation(), 360)) {
                    case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 180 -> new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0);
                    case 270 -> new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
                    default -> new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
                };
        place.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return place;
    }

    static boolean turned(PDPage page) {
        return Math.floorMod(page.getRotation(), 180) == 90;
    }
}
