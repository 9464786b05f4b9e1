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

    private final List<PlacedWord> placed = new ArrayList<>();
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
        return new PlacedWords(hocr.placed).words(point);
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
                    new PlacedWord(
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
