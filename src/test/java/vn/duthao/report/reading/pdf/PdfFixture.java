package vn.duthao.report.reading.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws PDF pages in A4 as an office program does; places are points from the upper left. */
public final class PdfFixture implements AutoCloseable {

    public static final float LEFT = 85;
    public static final float RIGHT = 538;
    public static final float INDENT = 121;
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float PITCH = 17;
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument pdf = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float y = 60;

    public PdfFixture() throws IOException {
        try (var stream = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            font = PDType0Font.load(pdf, stream);
        }
        page = newPage();
    }

    /** Begins a page; a number above 0 stands at its head. */
    public PdfFixture page(int number) throws IOException {
        page.close();
        page = newPage();
        if (number > 0) {
            at(306, 40, 13, String.valueOf(number));
        }
        y = 60;
        return this;
    }

    private PDPageContentStream newPage() throws IOException {
        var next = new PDPage(PDRectangle.A4);
        pdf.addPage(next);
        return new PDPageContentStream(pdf, next);
    }

    /** Writes at a place. */
    public PdfFixture at(float x, float top, float size, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, HEIGHT - top);
        page.showText(text);
        page.endText();
        return this;
    }

    /** Writes strokes of double weight, as programs do that have no bold letters. */
    public PdfFixture bold(float x, float top, float size, String text) throws IOException {
        page.setRenderingMode(RenderingMode.FILL_STROKE);
        at(x, top, size, text);
        page.setRenderingMode(RenderingMode.FILL);
        return this;
    }

    /** A line in the middle. */
    public PdfFixture centred(String text) throws IOException {
        at((LEFT + RIGHT - width(text, 13)) / 2, y, 13, text);
        y += PITCH + 6;
        return this;
    }

    /** A justified paragraph with an indented first line. */
    public PdfFixture paragraph(String text) throws IOException {
        return paragraph(text, false);
    }

    public PdfFixture heading(String text) throws IOException {
        return paragraph(text, true);
    }

    private PdfFixture paragraph(String text, boolean bold) throws IOException {
        var line = new StringBuilder();
        float x = INDENT;
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (x + width(longer, 13) > RIGHT) {
                justified(x, List.of(line.toString().split(" ")), bold);
                x = LEFT;
                y += PITCH;
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (bold) {
            bold(x, y, 13, line.toString());
        } else {
            at(x, y, 13, line.toString());
        }
        y += PITCH + 6;
        return this;
    }

    private void justified(float left, List<String> words, boolean bold) throws IOException {
        float text = 0;
        for (var word : words) {
            text += width(word, 13);
        }
        float gap = (RIGHT - left - text) / Math.max(1, words.size() - 1);
        float x = left;
        for (var word : words) {
            if (bold) {
                bold(x, y, 13, word);
            } else {
                at(x, y, 13, word);
            }
            x += width(word, 13) + gap;
        }
    }

    /** A full line of its own, from the place to the right edge. */
    public PdfFixture full(float x, String text) throws IOException {
        justified(x, List.of(text.split(" ")), false);
        y += PITCH;
        return this;
    }

    public PdfFixture line(float x0, float top0, float x1, float top1) throws IOException {
        page.moveTo(x0, HEIGHT - top0);
        page.lineTo(x1, HEIGHT - top1);
        page.stroke();
        return this;
    }

    /** A page that is a picture. */
    public PdfFixture picture(BufferedImage picture) throws IOException {
        page(0);
        var image = LosslessFactory.createFromImage(pdf, picture);
        page.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), HEIGHT);
        return this;
    }

    /** Where the next paragraph will stand. */
    public float y() {
        return y;
    }

    public PdfFixture down(float points) {
        y += points;
        return this;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The document, for what a test does to it besides. */
    public PDDocument document() {
        return pdf;
    }

    public byte[] bytes() throws IOException {
        page.close();
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    public Path save(Path folder) throws IOException {
        return Files.write(folder.resolve("a.pdf"), bytes());
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
