package vn.duthao.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.duthao.files.WholeFile;
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
        if (file != null) {
            WholeFile.checkWritable(file, replace);
        }
    }

    /** Writes the text; the console is told where a file went. */
    void write(String text, Console console) {
        if (file == null) {
            console.out().print(text);
        } else {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), replace);
            console.progress(console.text("written", file));
        }
    }
}
