package vn.duthao.report.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.duthao.report.reading.Marker;

/**
 * Words on one line of a page.
 *
 * @param words from left to right, at least one
 */
record TextLine(List<Word> words) {

    TextLine {
        words = List.copyOf(words);
    }

    Box box() {
        return Box.around(words.stream().map(Word::box).toList());
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.stream().mapToDouble(Word::right).max().orElseThrow();
    }

    double width() {
        return right() - left();
    }

    double centre() {
        return (left() + right()) / 2;
    }

    double baseline() {
        return words.getFirst().baseline();
    }

    /** The size of most of its letters. */
    double size() {
        return Measures.median(
                words.stream()
                        .flatMap(w -> Stream.generate(w::size).limit(w.text().length()))
                        .toList());
    }

    String text() {
        return plain(words).text();
    }

    /** The number or sign at its start is a word of its own. */
    boolean marked() {
        return words.size() > 1 && Marker.of(words.getFirst().text() + " A") != null;
    }

    /** A list item, or a numbered heading. */
    boolean opens() {
        return Marker.of(text()) != null;
    }

    /** Where the words behind the marker begin. */
    double hanging() {
        return marked() ? words.get(1).left() : left();
    }

    /** The text of lines as one. */
    static PageBlock.Text text(List<TextLine> lines, boolean centred) {
        var words = new ArrayList<Word>();
        lines.forEach(line -> words.addAll(line.words()));
        var breaks = new ArrayList<Integer>();
        int at = 0;
        for (var line : lines) {
            at += line.words().size();
            breaks.add(at);
        }
        return new Writing(words, breaks).text(centred);
    }

    private static PageBlock.Text plain(List<Word> words) {
        return new Writing(words, List.of()).text(false);
    }
}
