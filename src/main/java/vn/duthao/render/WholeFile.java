package vn.duthao.render;

import java.io.IOException;
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
        checkWritable(file, overwrite);
        var unfinished = folder(file).resolve(".duthao-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            move(unfinished, file);
        } catch (AccessDeniedException e) {
            throw remove(unfinished, notWritten(readOnly(file), e));
        } catch (IOException e) {
            var notice = Notice.of("render.not-written", file, reason(e));
            throw remove(unfinished, notWritten(notice, e));
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
            throw new UnusableInputException(Notice.of("render.is-a-folder", file));
        }
        if (!Files.isDirectory(folder(file))) {
            throw new UnusableInputException(
                    Notice.of("render.folder-missing", file, folder(file)));
        }
        if (!overwrite && Files.exists(file)) {
            throw new UnusableInputException(Notice.of("render.file-exists", file));
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

    private static OutsideFailureException remove(
            Path unfinished, OutsideFailureException failure) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static OutsideFailureException notWritten(Notice notice, IOException cause) {
        return new OutsideFailureException(notice, cause);
    }

    private static Notice readOnly(Path file) {
        return Notice.of("render.folder-read-only", file, folder(file));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Path folder(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
