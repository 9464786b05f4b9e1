package vn.duthao.report.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/**
 * Refuses files whose streams unpack to more than any report has, before the library unpacks them
 * whole in memory.
 */
final class StreamBounds {

    private static final long MEGABYTE = 1024L * 1024;

    /** Text, fonts and tables of objects; pictures of scanners are larger. */
    private static final long MOST_STREAM = 64 * MEGABYTE;

    private static final long MOST_PICTURE = 256 * MEGABYTE;
    private static final long MOST_IN_ALL = 2048 * MEGABYTE;

    /** How far above a stream its dictionary begins. */
    private static final int REACH = 2000;

    private static final int MOST_TABLE = 1 << 18;
    private static final int PIECE = 64;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");

    private final Path file;
    private final byte[] bytes;
    private long all;

    private StreamBounds(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Looks at all streams.
     *
     * @throws UnusableInputException where one, or all together, are too large
     */
    static void check(Path file, byte[] bytes) {
        new StreamBounds(file, bytes).check();
    }

    private void check() {
        for (int at = next(0); at >= 0; at = next(at)) {
            var dictionary = dictionary(at);
            long packings = PACKED.matcher(dictionary).results().count();
            if (packings > 1) {
                // packed twice: no program does, but to hide what it is
                throw tooMuch();
            }
            boolean picture = PICTURE.matcher(dictionary).find();
            if (packings == 1) {
                check(at, picture ? MOST_PICTURE : MOST_STREAM);
            }
            if (!picture && CodeRanges.excessive(head(at, packings == 1))) {
                throw tooMuch();
            }
        }
    }

    private void check(int at, long most) {
        long size = inflated(start(at), most);
        all += size;
        if (size > most || all > MOST_IN_ALL) {
            throw tooMuch();
        }
    }

    private int start(int at) {
        int start = at;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** The first bytes of a stream, unpacked: more than any table of letters has. */
    private String head(int at, boolean packed) {
        int start = start(at);
        var head = new byte[MOST_TABLE];
        if (!packed) {
            int length = Math.min(head.length, bytes.length - start);
            var text = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("endstream");
            return end < 0 ? text : text.substring(0, end);
        }
        int size = 0;
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes, start, bytes.length - start);
            // in small pieces: of one that breaks nothing is given
            int part = inflater.inflate(head, 0, PIECE);
            while (part > 0 && size + part + PIECE <= head.length) {
                size += part;
                part = inflater.inflate(head, size, PIECE);
            }
        } catch (DataFormatException e) {
            // what came before is looked at
            return new String(head, 0, size, StandardCharsets.ISO_8859_1);
        }
        return new String(head, 0, size, StandardCharsets.ISO_8859_1);
    }

    /** How many bytes it unpacks to, as far as the bound. */
    private long inflated(int start, long most) {
        long size = 0;
        var buffer = new byte[1 << 16];
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes, start, bytes.length - start);
            int part = inflater.inflate(buffer);
            while (part > 0 && size <= most) {
                size += part;
                part = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // broken, encrypted or otherwise packed: what came before counts
            return size;
        }
        return size;
    }

    private String dictionary(int at) {
        int from = Math.max(0, at - REACH);
        var text = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    /** Behind the next word that begins a stream; -1 where there is none. */
    private int next(int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            if (bytes[i] == 's' && matches(i) && (i == 0 || bytes[i - 1] != 'd')) {
                byte after = bytes[i + STREAM.length];
                if (after == '\r' || after == '\n') {
                    return i + STREAM.length;
                }
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        return java.util.Arrays.equals(bytes, at, at + STREAM.length, STREAM, 0, STREAM.length);
    }

    private UnusableInputException tooMuch() {
        return new UnusableInputException(Notice.of("report.pdf-too-much", file));
    }
}
