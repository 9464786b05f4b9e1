package vn.duthao.report.reading;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document in Rich Text Format that may come from anywhere; objects in it are not looked at. */
final class RtfFile {

    private static final Pattern OPTIONAL =
            Pattern.compile("(?<!\\\\)(\\\\\\*\\s?\\\\)([a-z]{2,})");
    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{4,})");

    private RtfFile() {}

    /**
     * The elements of the document in order.
     *
     * @throws IOException where it ends before its groups or its binary data do
     */
    static List<Element> elements(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (BINARY.matcher(text).results().anyMatch(m -> beyond(m.group(1), bytes.length))) {
            throw new IOException("more binary data than the file has");
        }
        var known = OPTIONAL.matcher(text).replaceAll(RtfFile::known);
        var source =
                new RtfStreamSource(
                        new ByteArrayInputStream(known.getBytes(StandardCharsets.ISO_8859_1)));
        var body = new RtfBody();
        new StandardRtfParser().parse(source, body);
        return body.elements();
    }

    private static boolean beyond(String length, int bytes) {
        return length.length() > 9 || Integer.parseInt(length) > bytes;
    }

    /**
     * The parser drops a command that it does not know, but not the text of its group: another that
     * is passed over takes its place, at the same length.
     */
    private static String known(MatchResult command) {
        var name = command.group(2);
        var taken =
                Command.getInstance(name) == null
                        ? Command.xe.getCommandName() + "0".repeat(name.length() - 2)
                        : name;
        return Matcher.quoteReplacement(command.group(1) + taken);
    }
}
