package vn.duthao.report.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** A text file: UTF-8, or UTF-16 with a byte order mark. */
final class TextBytes {

    private static final int MOST_MEGABYTES = 20;

    private final Path file;

    TextBytes(Path file) {
        this.file = file;
    }

    /**
     * The text without byte order mark.
     *
     * @throws UnusableInputException where it is no such text
     */
    String text() {
        var bytes = FileBytes.of(file, MOST_MEGABYTES);
        switch (FileSignature.of(bytes)) {
            case ZIP, OLE2, PDF ->
                    throw new UnusableInputException(Notice.of("report.no-text", file));
            case NONE -> {}
        }
        var text = decoded(bytes, charset(bytes));
        if (text.indexOf('\0') >= 0) {
            throw new UnusableInputException(Notice.of("report.no-text", file));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
