package vn.duthao.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.shell.console.Console;

/**
 * Where the text of a result goes.
 *
 * @param file null for the console
 * @param replace a file that is there may be replaced
 */
record Output(@Nullable Path file, boolean replace) {

    /** Fails where {@link #write} would, before any work is done. */
    void requireWritable() {
        requireWritable(false);
    }

    /**
     * Likewise; what is no text needs a file.
     *
     * @throws UnusableInputException where there is none
     */
    void requireWritable(boolean binary) {
        if (binary && file == null) {
            throw new UnusableInputException(Notice.of("shell.no-out-file"));
        }
        if (file != null) {
            WholeFile.checkWritable(file, replace);
        }
    }

    /** Writes the text; the console is told where a file went. */
    void write(String text, Console console) {
        write(text.getBytes(StandardCharsets.UTF_8), console);
    }

    /** Likewise of text in UTF-8, or of any bytes for a file. */
    void write(byte[] bytes, Console console) {
        if (file == null) {
            console.out().print(new String(bytes, StandardCharsets.UTF_8));
        } else {
            WholeFile.write(file, bytes, replace);
            console.progress(console.text("written", file));
        }
    }
}
