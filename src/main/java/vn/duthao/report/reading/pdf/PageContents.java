package vn.duthao.report.reading.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Walks what a page draws and notes letters, rules and pictures; nothing is painted. */
final class PageContents extends PDFGraphicsStreamEngine {

    private final AffineTransform place;
    private final Budget budget;
    private final PathRules paths;
    private final FontLook fonts = new FontLook();
    private final List<Glyph> glyphs = new ArrayList<>();
    private int untold;
    private double pictured;

    PageContents(PDPage page, Budget budget) {
        super(page);
        this.budget = budget;
        place = PagePlace.of(page);
        paths = new PathRules(place);
    }

    /** Reads the page. */
    static PageContents of(PDPage page, Budget budget) throws IOException {
        var contents = new PageContents(page, budget);
        contents.processPage(page);
        return contents;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    PathRules paths() {
        return paths;
    }

    /** How many letters the file does not tell. */
    int untold() {
        return untold;
    }

    /** Which area pictures have, in square points; they may cover one another. */
    double pictured() {
        return pictured;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector way) {
        budget.step();
        var text = FontLook.text(font, code);
        if (text.isEmpty()) {
            untold++;
            return;
        }
        var mode = getGraphicsState().getTextState().getRenderingMode();
        double across = way.getX();
        var start = new Point2D.Double(at.getTranslateX(), at.getTranslateY());
        var end =
                new Point2D.Double(
                        start.x + across * at.getScaleX(), start.y + across * at.getShearY());
        glyphs.add(
                new Glyph(
                        text,
                        place.transform(start, null),
                        place.transform(end, null),
                        at.getScalingFactorY(),
                        fonts.bold(font) || mode == RenderingMode.FILL_STROKE));
    }

    @Override
    public void drawImage(PDImage image) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        pictured += Math.abs(matrix.createAffineTransform().getDeterminant());
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        // what a page draws besides is still read; a picture that cannot be opened is one
        if (operator.getName().equals("Do")) {
            pictured += getPage().getCropBox().getWidth() * getPage().getCropBox().getHeight();
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        paths.moveTo(p0);
        List.of(p1, p2, p3, p0).forEach(paths::lineTo);
    }

    @Override
    public void clip(int windingRule) {
        // nothing is painted
    }

    @Override
    public void moveTo(float x, float y) {
        paths.moveTo(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        paths.lineTo(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        paths.curveTo(new Point2D.Float(x3, y3));
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return paths.current();
    }

    @Override
    public void closePath() {
        paths.close();
    }

    @Override
    public void endPath() {
        paths.forget();
    }

    @Override
    public void strokePath() {
        paths.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        paths.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paths.stroke();
    }

    @Override
    public void shadingFill(COSName shading) {
        // no text
    }
}
