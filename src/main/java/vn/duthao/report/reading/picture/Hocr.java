package vn.duthao.report.reading.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.duthao.report.reading.page.Word;

/** The words in what Tesseract writes as hOCR. */
final class Hocr {

    /** Surer words only, in percent; dirt is read as letters too. */
    private static final double LEAST_SURE = 5;

    /** Bold letters have strokes so much thicker than most on the page. */
    private static final double BOLD = 1.2;

    /** Share of a line that tells what all of it is. */
    private static final double MOSTLY = 0.75;

    /** Share of a word that another covers where both are one. */
    private static final double COVERED = 0.6;

    private static final double UNSURE = 60;
    private static final int MOST_STRAY = 3;

    private record Placed(
            int line,
            String text,
            double[] box,
            double sure,
            double baseline,
            double size,
            double stroke) {

        boolean letters() {
            return text.codePoints().filter(Character::isLetter).count() > 1;
        }

        /** The area that both have. */
        double overlaps(Placed other) {
            double across = Math.min(box[2], other.box[2]) - Math.max(box[0], other.box[0]);
            double down = Math.min(box[3], other.box[3]) - Math.max(box[1], other.box[1]);
            return across > 0 && down > 0 ? across * down : 0;
        }

        /** How much of it the other covers, where that is the surer one. */
        double coveredBy(Placed other) {
            double area = (box[2] - box[0]) * (box[3] - box[1]);
            boolean surer = other != this && other.sure >= sure;
            return surer && area > 0 ? overlaps(other) / area : 0;
        }
    }

    private final List<Placed> placed = new ArrayList<>();
    private Map<String, double[]> line = Map.of();
    private int lines;

    private final Strokes strokes;

    private Hocr(Strokes strokes) {
        this.strokes = strokes;
    }

    /**
     * The words, in points.
     *
     * @param picture of which they are
     * @param point how many points a dot is
     */
    static List<Word> words(InputStream stream, Greyscale picture, double point)
            throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var hocr = new Hocr(new Strokes(picture));
        try {
            var reader = factory.createXMLStreamReader(stream, "UTF-8");
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    hocr.take(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return hocr.words(point);
    }

    private void take(XMLStreamReader reader) throws XMLStreamException {
        var kind = reader.getAttributeValue(null, "class");
        var title = reader.getAttributeValue(null, "title");
        if (kind == null || title == null) {
            return;
        }
        if (kind.equals("ocrx_word")) {
            take(title, text(reader));
        } else if (title.contains("x_size")) {
            line = properties(title);
            lines++;
        }
    }

    private void take(String title, String text) {
        var word = properties(title);
        var box = word.get("bbox");
        var sure = word.get("x_wconf");
        if (box == null || box.length < 4 || text.isBlank()) {
            return;
        }
        double certain = sure == null || sure.length < 1 ? 100 : sure[0];
        if (certain >= LEAST_SURE) {
            double stroke =
                    strokes.thickness((int) box[0], (int) box[1], (int) box[2], (int) box[3]);
            placed.add(
                    new Placed(
                            lines, text.strip(), box, certain, baseline(box), size(box), stroke));
        }
    }

    private double baseline(double[] box) {
        var whole = line.get("bbox");
        var base = line.get("baseline");
        if (whole == null || whole.length < 4 || base == null || base.length < 2) {
            return box[3];
        }
        return whole[3] + base[1] + base[0] * ((box[0] + box[2]) / 2 - whole[0]);
    }

    private double size(double[] box) {
        var size = line.get("x_size");
        return size == null || size.length < 1 ? box[3] - box[1] : size[0];
    }

    private List<Word> words(double point) {
        double size = usual(placed.stream().map(Placed::size).toList());
        double stroke = usual(placed.stream().filter(Placed::letters).map(Placed::stroke).toList());
        var words = new ArrayList<Word>();
        for (int i = 0; i < placed.size(); i++) {
            var word = placed.get(i);
            boolean covered = placed.stream().anyMatch(w -> word.coveredBy(w) > COVERED);
            if (word.stroke() > 0 && !covered && !stray(word)) {
                words.add(word(word, size, bold(i, stroke), point));
            }
        }
        return words;
    }

    /** A mark or a speck of a line that was read as a line of its own. */
    private boolean stray(Placed word) {
        return word.sure() < UNSURE
                && word.text().length() <= MOST_STRAY
                && placed.stream().noneMatch(w -> w != word && w.line() == word.line())
                && placed.stream().anyMatch(w -> w != word && w.overlaps(word) > 0);
    }

    /** Whether the word is bold: as most of its line is, or as it is itself. */
    private boolean bold(int at, double stroke) {
        var word = placed.get(at);
        long all = 0;
        long heavy = 0;
        for (var other : placed) {
            if (other.line() == word.line() && other.letters()) {
                all += other.text().length();
                heavy += other.stroke() > BOLD * stroke ? other.text().length() : 0;
            }
        }
        if (heavy >= MOSTLY * all || heavy <= (1 - MOSTLY) * all) {
            return heavy > 0 && heavy >= MOSTLY * all;
        }
        // a number is as bold as the words behind it
        var told = !word.letters() && at + 1 < placed.size() ? placed.get(at + 1) : word;
        return told.stroke() > BOLD * stroke;
    }

    private static Word word(Placed word, double size, boolean bold, double point) {
        return new Word(
                word.text(),
                word.box()[0] * point,
                word.box()[2] * point,
                word.baseline() * point,
                size * point,
                bold);
    }

    private static double usual(List<Double> values) {
        return values.isEmpty() ? 1 : values.stream().sorted().toList().get(values.size() / 2);
    }

    /** "bbox 1 2 3 4; baseline 0 -8" */
    private static Map<String, double[]> properties(String title) {
        var properties = new HashMap<String, double[]>();
        for (var property : title.split(";", -1)) {
            var parts = property.strip().split(" ");
            try {
                properties.put(
                        parts[0],
                        Arrays.stream(parts).skip(1).mapToDouble(Double::parseDouble).toArray());
            } catch (NumberFormatException e) {
                // names of pictures and the like: not needed
                continue;
            }
        }
        return properties;
    }

    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && reader.hasNext(); ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                default -> {
                    // comments
                }
            }
        }
        return text.toString();
    }
}
