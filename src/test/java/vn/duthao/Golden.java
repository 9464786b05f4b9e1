package vn.duthao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with an approved file under {@code src/test/resources/approved}. A difference is
 * written under {@code target/received}; {@code ./mvnw test -Dapprove=true} accepts it.
 */
public final class Golden {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/received");

    private Golden() {}

    /** Fails where the text is not the approved file's, or where there is none yet. */
    public static void assertApproved(String name, String text) {
        try {
            var approved = APPROVED.resolve(name);
            if (Boolean.getBoolean("approve")) {
                write(approved, text);
            }
            if (!Files.exists(approved) || !Files.readString(approved).equals(text)) {
                write(RECEIVED.resolve(name), text);
            }
            assertThat(approved).exists();
            assertThat(text).isEqualTo(Files.readString(approved));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
