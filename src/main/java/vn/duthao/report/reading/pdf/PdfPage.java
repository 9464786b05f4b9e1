package vn.duthao.report.reading.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.duthao.report.reading.page.Page;
import vn.duthao.report.reading.page.Rule;
import vn.duthao.report.reading.page.Word;

/**
 * A page of a PDF.
 *
 * @param page its text
 * @param pictured it is a picture, and has no text to speak of
 */
record PdfPage(Page page, boolean pictured) {

    /** A page with fewer letters may be a scan. */
    private static final int FEWEST_LETTERS = 50;

    private static final double PICTURE = 0.3;
    private static final int DRAWN_LETTERS = 300;

    static PdfPage of(PDPage page, int number, Budget budget) throws IOException {
        var contents = PageContents.of(page, budget);
        var box = page.getCropBox();
        boolean turned = PagePlace.turned(page);
        double width = turned ? box.getHeight() : box.getWidth();
        double height = turned ? box.getWidth() : box.getHeight();
        var upright = upright(contents, number, width, height);
        return new PdfPage(upright, pictured(contents, width * height));
    }

    private static boolean pictured(PageContents contents, double area) {
        long letters = contents.glyphs().stream().filter(g -> !g.blank()).count();
        boolean untold = contents.untold() > letters;
        boolean shown =
                contents.pictured() > PICTURE * area || contents.paths().curves() > DRAWN_LETTERS;
        return untold || letters < FEWEST_LETTERS && shown;
    }

    /** The page turned so that most of its letters stand upright; slanted ones are stamps. */
    private static Page upright(PageContents contents, int number, double width, double height) {
        var byTurn = contents.glyphs().stream().collect(Collectors.groupingBy(Glyph::turn));
        byTurn.remove(-1);
        int most =
                byTurn.entrySet().stream()
                        .max(Comparator.comparingInt(e -> e.getValue().size()))
                        .map(Map.Entry::getKey)
                        .orElse(0);
        var turn = turn(most, width, height);
        var words = new ArrayList<Word>();
        byTurn.forEach((own, glyphs) -> words.addAll(words(glyphs, turn, own - most)));
        var rules = contents.paths().rules().stream().map(r -> turned(r, turn)).toList();
        boolean aside = most % 2 == 1;
        return new Page(number, aside ? height : width, aside ? width : height, words, rules);
    }

    private static AffineTransform turn(int quarters, double width, double height) {
        return switch (quarters) {
            case 1 -> new AffineTransform(0, -1, 1, 0, 0, width);
            case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 3 -> new AffineTransform(0, 1, -1, 0, height, 0);
            default -> new AffineTransform();
        };
    }

    private static List<Word> words(List<Glyph> glyphs, AffineTransform turn, int off) {
        var placed = glyphs.stream().map(g -> turned(g, turn)).toList();
        if (off == 0) {
            return GlyphWords.of(placed);
        }
        // aside writing, as in heads of narrow columns: read upright, then put where it stands
        var back = AffineTransform.getQuadrantRotateInstance(-off);
        var upright = GlyphWords.of(placed.stream().map(g -> turned(g, back)).toList());
        return upright.stream().map(w -> aside(w, off)).toList();
    }

    private static Word aside(Word word, int off) {
        var place = AffineTransform.getQuadrantRotateInstance(off);
        var a = place.transform(new Point2D.Double(word.left(), word.baseline()), null);
        var b = place.transform(new Point2D.Double(word.right(), word.baseline()), null);
        double left = Math.min(a.getX(), b.getX());
        double right = Math.max(a.getX(), b.getX()) + 1;
        double baseline = Math.max(a.getY(), b.getY());
        return new Word(word.text(), left, right, baseline, word.size(), word.bold());
    }

    private static Glyph turned(Glyph glyph, AffineTransform turn) {
        return new Glyph(
                glyph.text(),
                turn.transform(glyph.start(), null),
                turn.transform(glyph.end(), null),
                glyph.size(),
                glyph.bold());
    }

    private static Rule turned(Rule rule, AffineTransform turn) {
        var a = turn.transform(point(rule, rule.from()), null);
        var b = turn.transform(point(rule, rule.to()), null);
        boolean across = Math.abs(a.getX() - b.getX()) > Math.abs(a.getY() - b.getY());
        double from = across ? a.getX() : a.getY();
        double to = across ? b.getX() : b.getY();
        double at = across ? a.getY() : a.getX();
        return new Rule(across, at, Math.min(from, to), Math.max(from, to));
    }

    private static Point2D point(Rule rule, double along) {
        return rule.across()
                ? new Point2D.Double(along, rule.at())
                : new Point2D.Double(rule.at(), along);
    }
}
