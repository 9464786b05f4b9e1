package vn.duthao.evaluation.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints pages as offices do (Nghị định 30/2020/NĐ-CP, Phụ lục I) and a scanner sees them. */
final class PagePrinter {

    private static final int DPI = 300;
    private static final int WIDTH = dots(210);
    private static final int HEIGHT = dots(297);
    private static final int LEFT = dots(30);
    private static final int RIGHT = dots(20);
    private static final int TOP = dots(20);
    private static final int BOTTOM = dots(20);
    private static final float LETTERS = 14 * DPI / 72f;
    private static final float LINE = LETTERS * 1.35f;
    private static final float BETWEEN = 6 * DPI / 72f;

    /** The prescribed one, those of the same measures, and one that every Linux has. */
    private static final List<String> FONTS =
            List.of("Times New Roman", "Liberation Serif", "Tinos", "DejaVu Serif");

    private static final String HARDEST = "ẶẾỔữỵ";
    private static final FontRenderContext MEASURES = new FontRenderContext(null, true, true);

    private final Font font;

    private PagePrinter(Font font) {
        this.font = font;
    }

    /**
     * A page.
     *
     * @param paragraphs that found room on it, whole
     */
    record Printed(BufferedImage picture, List<String> paragraphs) {}

    /** A printer; empty where the machine has no font for Vietnamese. */
    static Optional<PagePrinter> find() {
        return FONTS.stream()
                .map(name -> new Font(name, Font.PLAIN, 1))
                // where a font is missing, another stands for it
                .filter(font -> font.getFamily(Locale.ROOT).equals(font.getName()))
                .filter(font -> font.canDisplayUpTo(HARDEST) < 0)
                .findFirst()
                .map(font -> new PagePrinter(font.deriveFont(LETTERS)));
    }

    private static int dots(int millimetres) {
        return Math.round(millimetres * DPI / 25.4f);
    }

    /**
     * As many of the paragraphs as fill one page.
     *
     * @param degrees by which it lies askew in the scanner
     */
    Printed page(List<String> paragraphs, double degrees) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(Color.BLACK);
        canvas.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        var printed = printed(paragraphs, canvas);
        canvas.dispose();
        return new Printed(picture, printed);
    }

    private List<String> printed(List<String> paragraphs, Graphics2D canvas) {
        var printed = new ArrayList<String>();
        float y = TOP;
        for (var paragraph : paragraphs) {
            var lines = lines(paragraph);
            if (y + lines.size() * LINE > HEIGHT - BOTTOM) {
                break;
            }
            for (var line : lines) {
                y += LINE;
                line.draw(canvas, LEFT, y);
            }
            y += BETWEEN;
            printed.add(paragraph);
        }
        return printed;
    }

    /** The lines of the paragraph, all but the last as wide as the page. */
    private List<TextLayout> lines(String paragraph) {
        var text = new AttributedString(paragraph);
        text.addAttribute(TextAttribute.FONT, font);
        var breaks = new LineBreakMeasurer(text.getIterator(), MEASURES);
        float width = WIDTH - LEFT - RIGHT;
        var lines = new ArrayList<TextLayout>();
        while (breaks.getPosition() < paragraph.length()) {
            var line = breaks.nextLayout(width);
            boolean last = breaks.getPosition() == paragraph.length();
            lines.add(last ? line : line.getJustifiedLayout(width));
        }
        return lines;
    }
}
