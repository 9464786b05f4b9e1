package vn.duthao.report.reading.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A picture of a page in grey.
 *
 * @param pixels row by row, 0 for black to 255 for white
 */
record Greyscale(int width, int height, byte[] pixels) {

    private static final double UNEVEN = 1.5;

    /** The picture so many times as wide and high, turned to the left by so many degrees. */
    static Greyscale of(BufferedImage picture, double scale, double degrees) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = grey.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                scale == 1 && degrees == 0
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var place =
                AffineTransform.getRotateInstance(
                        -Math.toRadians(degrees), width / 2.0, height / 2.0);
        place.scale(scale, scale);
        canvas.drawImage(picture, place, null);
        canvas.dispose();
        var data = (DataBufferByte) grey.getRaster().getDataBuffer();
        return new Greyscale(width, height, data.getData());
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** Whether paper, which should be even, is not: neighbours differ by so many greys. */
    boolean dirty() {
        int paper = (threshold() + 255) / 2;
        long dots = 0;
        long apart = 0;
        for (int y = 0; y < height; y += 3) {
            for (int x = 1; x < width; x++) {
                if (at(x, y) > paper && at(x - 1, y) > paper) {
                    dots++;
                    apart += Math.abs(at(x, y) - at(x - 1, y));
                }
            }
        }
        return apart > UNEVEN * dots;
    }

    /** The picture with every dot as its neighbours are on the whole: dirt of single dots goes. */
    Greyscale smoothed() {
        var smooth = pixels.clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int around =
                        at(x - 1, y - 1) + at(x + 1, y - 1) + at(x - 1, y + 1) + at(x + 1, y + 1);
                int beside = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1);
                smooth[y * width + x] = (byte) ((around + 2 * beside + 4 * at(x, y)) / 16);
            }
        }
        return new Greyscale(width, height, smooth);
    }

    /** The grey between ink and paper that parts them best (Otsu 1979). */
    int threshold() {
        var counts = new long[256];
        for (var pixel : pixels) {
            counts[pixel & 0xFF]++;
        }
        double all = pixels.length;
        double sum = 0;
        for (int i = 0; i < 256; i++) {
            sum += (double) i * counts[i];
        }
        double below = 0;
        double sumBelow = 0;
        double most = -1;
        int best = 128;
        for (int i = 0; i < 255; i++) {
            below += counts[i];
            sumBelow += (double) i * counts[i];
            double above = all - below;
            if (below > 0 && above > 0) {
                double apart = sumBelow / below - (sum - sumBelow) / above;
                double between = below * above * apart * apart;
                if (between > most) {
                    most = between;
                    best = i;
                }
            }
        }
        return best;
    }
}
