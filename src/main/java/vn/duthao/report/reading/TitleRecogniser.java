package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines of a title: those of the report below its document type, or of an annex. */
final class TitleRecogniser {

    private static final int MOST_LINES = 5;
    private static final int LONGEST_LINE = 250;

    private final Pattern afterTitle;
    private final Pattern caption;
    private final SignatureWords signatures;

    TitleRecogniser(DocumentWords words) {
        afterTitle = DocumentWords.beginning(words.afterTitle());
        caption = DocumentWords.beginning(words.captions());
        signatures = new SignatureWords(words);
    }

    /** The title lines at the start of the elements, after those found above. */
    List<String> lines(List<Element> elements, List<String> above) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.min(MOST_LINES, elements.size()); i++) {
            boolean first = lines.isEmpty() && above.isEmpty();
            if (!(elements.get(i) instanceof Line line)
                    || !goesOn(line, first)
                    || captionOfTable(line, elements, i)) {
                break;
            }
            lines.add(line.whole());
        }
        return lines;
    }

    private boolean goesOn(Line line, boolean first) {
        var text = line.whole();
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        if (line.look().running() || line.marker() != null || signatures.ofEnding(line)) {
            return false;
        }
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        boolean shown = line.look().centred() || line.look().bold() || line.capital();
        if (bracketed || shown) {
            return !text.endsWith(":");
        }
        return line.look().outline() == 0
                && line.open()
                && (first || !afterTitle.matcher(text).find());
    }

    private boolean captionOfTable(Line line, List<Element> elements, int at) {
        return at + 1 < elements.size()
                && elements.get(at + 1) instanceof Element.Grid
                && (caption.matcher(line.whole()).find() || line.whole().startsWith("["));
    }
}
