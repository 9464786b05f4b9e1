package vn.duthao.statistics.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

/** Writes a file whole or not at all. */
final class WholeFile {

    /** Writes the bytes of a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes beside the file and moves it there at once; folders are made as needed.
     *
     * @param force a file that is already there is replaced
     * @throws UnusableInputException where the file is there and may not be replaced, or where the
     *     folder cannot be written to
     * @throws OutsideFailureException where writing fails
     */
    static void write(Path file, boolean force, Writing writing) {
        if (Files.exists(file) && !force) {
            throw new UnusableInputException(Notice.of("statistics.file-exists", file));
        }
        var beside = beside(file);
        try {
            try (var out = Files.newOutputStream(beside)) {
                writing.to(out);
            }
            move(beside, file);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("statistics.write-failed", file, e), e);
        } finally {
            discard(beside);
        }
    }

    private static Path beside(Path file) {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, ".duthao-", ".part");
        } catch (IOException e) {
            throw new UnusableInputException(
                    Notice.of("statistics.folder-not-writable", folder), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("statistics.write-failed", beside, e), e);
        }
    }
}
