package vn.duthao.shell;

import java.io.File;
import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;
import org.jline.reader.Parser.ParseContext;
import org.springframework.shell.jline.ExtendedDefaultParser;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** The words of a line as a shell splits it: at blanks, but not within ' or ". */
final class LineWords {

    private LineWords() {}

    /** The parser for the line editor and for {@link #of}. */
    static Parser parser() {
        var parser = new ExtendedDefaultParser();
        if (File.separatorChar == '\\') {
            // C:\data is a path, not an escaped letter
            parser.setEscapeChars(new char[0]);
        }
        parser.setEofOnUnclosedQuote(true);
        return parser;
    }

    /** The words, none for a blank line. */
    static List<String> of(String line) {
        try {
            var text = line.strip();
            return text.isEmpty()
                    ? List.of()
                    : List.copyOf(
                            parser().parse(text, text.length(), ParseContext.ACCEPT_LINE).words());
        } catch (EOFError e) {
            throw new UnusableInputException(Notice.of("shell.open-quote"), e);
        }
    }
}
