package vn.duthao.report.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.report.Report;
import vn.duthao.report.reading.picture.PictureReader;
import vn.duthao.report.reading.scan.ScanReader;
import vn.duthao.report.reading.scan.WordCounts;

/**
 * Gives a text that a scan read in another language has garbled its Vietnamese words back: a noisy
 * channel of letters that scanners confuse and of words that offices write side by side, learned
 * from clean reports. Numbers, dates and numbers of documents keep every digit.
 */
public final class TextRestorer {

    /** Stands after a word that it is not sure of, or could not read. */
    public static final String DOUBT = "[?]";

    private final WordCounts learned = new WordCounts();

    /** Learns the words of a report; of one that was itself garbled, nothing. */
    public void learn(Report report) {
        if (!report.legibility().isDamaged()) {
            report.placed().forEach(placed -> learned.addLine(placed.sentence().text()));
        }
    }

    /**
     * A restored text.
     *
     * @param text one paragraph a line
     * @param words how many words it has
     * @param unsure how many of them are marked with {@link #DOUBT}
     */
    public record Restored(String text, int words, int unsure) {}

    /**
     * The text of a file of any kind that reports are read from, with its words restored. What is
     * Vietnamese already is given back as it is, what is in an old encoding in Unicode.
     *
     * @throws UnusableInputException where the file is not there, not readable, empty or too large,
     *     or holds no Vietnamese
     */
    public Restored restore(Path file) {
        var content = new SourceFile(file, PictureReader::find).content();
        var text = content.text();
        var letters = Letters.of(text);
        if (letters.few() || letters.vietnamese()) {
            return new Restored(text, letters.words(), 0);
        }
        var old = Lettering.old(text);
        if (old.isPresent()) {
            return new Restored(old.get().text(text), letters.words(), 0);
        }
        if (!letters.damaged()) {
            throw new UnusableInputException(Notice.of("report.not-vietnamese", file));
        }
        // lines of a typed text are those of the page; any other is in paragraphs already
        return content instanceof SourceFile.Typed
                ? restore(text)
                : restored(text.lines().toList());
    }

    /** The garbled text with its words restored, its lines joined to paragraphs. */
    public Restored restore(String garbled) {
        return restored(WrappedLines.joined(garbled).lines().toList());
    }

    private Restored restored(List<String> lines) {
        var reader = ScanReader.with(learned, DOUBT);
        var text = lines.stream().map(reader::read).collect(Collectors.joining("\n", "", "\n"));
        return new Restored(text, reader.legibility().words(), reader.unsure());
    }
}
