package vn.duthao.shell.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes results in UTF-8 and remembers why some of them were lost; a PrintWriter alone forgets.
 */
public final class ResultWriter extends PrintWriter {

    private final NotingStream stream;

    public ResultWriter(OutputStream out) {
        this(new NotingStream(out));
    }

    private ResultWriter(NotingStream stream) {
        super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.stream = stream;
    }

    /**
     * Why results were lost. A reader that had enough, as {@code head} has, loses nothing that it
     * wanted.
     */
    public Optional<IOException> failure() {
        flush();
        return Optional.ofNullable(stream.failure).filter(failure -> !isClosedPipe(failure));
    }

    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static final class NotingStream extends FilterOutputStream {

        private @Nullable IOException failure;

        NotingStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
