package vn.duthao.report.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which texts the reader takes for running text wherever their line stands. */
public final class RunningText {

    private static final Pattern FORM = Pattern.compile("^(?:[|#\\\\\\[]|\\s).*");
    private static final String END_MARKS = ".;:,?!…";

    private final Pattern parts;
    private final SignatureWords signatures;

    public RunningText() {
        var words = DocumentWords.bundled();
        signatures = new SignatureWords(words);
        parts =
                DocumentWords.beginning(
                        Stream.of(
                                        words.recipients(),
                                        words.closingOpeners(),
                                        words.annexes(),
                                        words.captions())
                                .flatMap(List::stream)
                                .toList());
    }

    /** It has an end mark, no marker, and does not begin like another part of a report. */
    public boolean recognised(String text) {
        var line = Line.of(text);
        return Wording.endsWithAny(text, END_MARKS)
                && line.marker() == null
                && !FORM.matcher(text).matches()
                && !TextTable.row(text)
                && !line.capital()
                && !signatures.office(line)
                && !parts.matcher(text).find();
    }
}
