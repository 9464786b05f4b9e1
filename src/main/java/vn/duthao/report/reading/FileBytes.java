package vn.duthao.report.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Reads a file whole, up to a bound. */
final class FileBytes {

    private static final long MEGABYTE = 1024L * 1024;

    private FileBytes() {}

    /**
     * The bytes of the file.
     *
     * @throws UnusableInputException where it is missing, a folder, unreadable, empty or larger
     */
    static byte[] of(Path file, int megabytes) {
        if (Files.isDirectory(file)) {
            throw unusable("report.folder", file);
        }
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(Math.toIntExact(megabytes * MEGABYTE + 1));
            if (bytes.length == 0) {
                throw unusable("report.empty", file);
            }
            if (bytes.length > megabytes * MEGABYTE) {
                throw new UnusableInputException(Notice.of("report.too-large", file, megabytes));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new UnusableInputException(Notice.of("report.missing", file), e);
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("report.unreadable", file), e);
        }
    }

    private static UnusableInputException unusable(String key, Path file) {
        return new UnusableInputException(Notice.of(key, file));
    }
}
