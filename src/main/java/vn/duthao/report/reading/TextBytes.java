package vn.duthao.report.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.numerals.VietnameseText;

/**
 * A text file: UTF-8, UTF-16 with a byte order mark, or one byte a character in an old Vietnamese
 * encoding, where it is certain which.
 */
final class TextBytes {

    private static final int MOST_MEGABYTES = 20;

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private final Path file;

    /**
     * What stands in the file.
     *
     * @param windows1258 it was in that code page; false too where letters are still to be read
     */
    record Content(String text, boolean windows1258) {}

    TextBytes(Path file) {
        this.file = file;
    }

    /**
     * The text without byte order mark; that of TCVN3 and VNI as if it were Latin-1.
     *
     * @throws UnusableInputException where it is no such text
     */
    Content content() {
        var bytes = FileBytes.of(file, MOST_MEGABYTES);
        switch (FileSignature.of(bytes)) {
            case ZIP, OLE2, PDF, RTF ->
                    throw new UnusableInputException(Notice.of("report.no-text", file));
            case NONE -> {}
        }
        var content = content(bytes);
        if (content.text().indexOf('\0') >= 0) {
            throw new UnusableInputException(Notice.of("report.no-text", file));
        }
        return content.text().startsWith("\uFEFF")
                ? new Content(content.text().substring(1), content.windows1258())
                : content;
    }

    private Content content(byte[] bytes) {
        var charset = charset(bytes);
        try {
            return new Content(decoded(bytes, charset), false);
        } catch (UnusableInputException notUnicode) {
            var latin = new String(bytes, StandardCharsets.ISO_8859_1);
            if (Lettering.old(latin).isPresent()) {
                return new Content(latin, false);
            }
            var windows = VietnameseText.nfc(new String(bytes, WINDOWS_1258));
            if (Lettering.certain(windows)) {
                return new Content(windows, true);
            }
            throw notUnicode;
        }
    }

    private String decoded(byte[] bytes, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(input).toString();
        } catch (CharacterCodingException e) {
            var line = line(bytes, input.position());
            throw new UnusableInputException(
                    Notice.of("report.not-utf8", file, charset.name(), line), e);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static long line(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
