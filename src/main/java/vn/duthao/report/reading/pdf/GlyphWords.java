package vn.duthao.report.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.duthao.report.reading.page.Word;

/** Makes words of letters in the order in which a file writes them. */
final class GlyphWords {

    /** Shares of the size: how far letters of a word may stand apart, or over one another. */
    private static final double APART = 0.18;

    private static final double OVER = -0.8;
    private static final double LEVEL = 0.05;

    private final List<Word> words = new ArrayList<>();
    private final List<Glyph> word = new ArrayList<>();

    private GlyphWords() {}

    /** The words of letters that stand upright. */
    static List<Word> of(List<Glyph> glyphs) {
        var made = new GlyphWords();
        for (var glyph : glyphs) {
            made.add(glyph);
        }
        made.end();
        return made.words;
    }

    private void add(Glyph glyph) {
        if (glyph.blank()) {
            end();
            return;
        }
        if (!word.isEmpty() && !goesOn(word.getLast(), glyph)) {
            end();
        }
        word.add(glyph);
    }

    private static boolean goesOn(Glyph last, Glyph next) {
        double size = last.size();
        double gap = next.start().getX() - last.end().getX();
        return Math.abs(next.start().getY() - last.start().getY()) < LEVEL * size
                && Math.abs(next.size() - size) < 0.1 * size
                && gap < APART * size
                && gap > OVER * size
                && next.start().getX() > word(last) - 0.05 * size;
    }

    private static double word(Glyph last) {
        return last.start().getX();
    }

    private void end() {
        if (word.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        word.forEach(g -> text.append(g.text()));
        var first = word.getFirst();
        words.add(
                new Word(
                        text.toString(),
                        first.start().getX(),
                        word.stream().mapToDouble(g -> g.end().getX()).max().orElseThrow(),
                        first.start().getY(),
                        first.size(),
                        word.stream().allMatch(Glyph::bold)));
        word.clear();
    }
}
