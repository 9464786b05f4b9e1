package vn.duthao.report.reading.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as a scanner of 300 dots an inch sees them. */
public final class SampleScan {

    private static final int DPI = 300;

    private SampleScan() {}

    /** The pages of the PDF, askew and dirty by so much. */
    public static List<BufferedImage> pages(byte[] pdf, double degrees, int dirt)
            throws IOException {
        var random = new SplittableRandom(1);
        var pages = new ArrayList<BufferedImage>();
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var page = turned(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY), degrees);
                dirty(page, dirt, random);
                pages.add(page);
            }
        }
        return pages;
    }

    /** A PDF of the pictures. */
    public static byte[] pdf(List<BufferedImage> pages) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            for (var picture : pages) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var contents = new PDPageContentStream(pdf, page)) {
                    var jpeg = JPEGFactory.createFromImage(pdf, picture, 0.85f, DPI);
                    var size = page.getMediaBox();
                    contents.drawImage(jpeg, 0, 0, size.getWidth(), size.getHeight());
                }
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }

    public static byte[] png(BufferedImage page) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        var turned =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var turn =
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        canvas.drawImage(page, turn, null);
        canvas.dispose();
        return turned;
    }

    private static void dirty(BufferedImage page, int dirt, SplittableRandom random) {
        var dots = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            double off = (random.nextDouble() + random.nextDouble() - 1) * dirt;
            dots[i] = (byte) Math.clamp((dots[i] & 0xFF) + Math.round(off), 0, 255);
        }
    }
}
