package vn.duthao.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.notice.UnusableInputException;

/** A file that appears whole or not at all: written beside its place, then moved there. */
public final class WholeFile {

    /** Writes the content of a file; the stream is closed for it. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes the bytes.
     *
     * @param overwrite whether a file that is there already may be replaced
     * @throws UnusableInputException where the file exists and may not be replaced, is a folder, or
     *     its folder does not exist
     * @throws OutsideFailureException where the folder is read-only or the disk fails; nothing is
     *     left behind
     */
    public static void write(Path file, byte[] bytes, boolean overwrite) {
        write(file, overwrite, out -> out.write(bytes));
    }

    /** Writes what the writing writes; all else as for bytes. */
    public static void write(Path file, boolean overwrite, Writing writing) {
        checkWritable(file, overwrite);
        var unfinished = folder(file).resolve(".duthao-" + UUID.randomUUID() + ".tmp");
        try {
            // no createTempFile: that gives a file which only its maker may read
            try (var out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                writing.to(out);
            }
            move(unfinished, file);
        } catch (IOException e) {
            var failure = failure(file, unfinished, e);
            remove(unfinished, failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            remove(unfinished, e);
            throw e;
        }
    }

    /**
     * Fails where {@link #write} would, before any work is done.
     *
     * @throws UnusableInputException as {@link #write}
     * @throws OutsideFailureException where the folder is read-only
     */
    public static void checkWritable(Path file, boolean overwrite) {
        if (Files.isDirectory(file)) {
            throw new UnusableInputException(Notice.of("files.is-a-folder", file));
        }
        if (!Files.isDirectory(folder(file))) {
            throw new UnusableInputException(Notice.of("files.folder-missing", file, folder(file)));
        }
        if (!overwrite && Files.exists(file)) {
            throw new UnusableInputException(Notice.of("files.file-exists", file));
        }
        if (!Files.isWritable(folder(file))) {
            throw new OutsideFailureException(readOnly(file));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // some network drives: still only ever a whole file under the final name
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path unfinished, Throwable failure) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static OutsideFailureException failure(Path file, Path unfinished, IOException e) {
        // once something is written, a denial is that of the file itself: Word has it open
        var ofFolder = e instanceof AccessDeniedException && !Files.exists(unfinished);
        var notice = ofFolder ? readOnly(file) : Notice.of("files.not-written", file, reason(e));
        return new OutsideFailureException(notice, e);
    }

    private static Notice readOnly(Path file) {
        return Notice.of("files.folder-read-only", file, folder(file));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Path folder(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
