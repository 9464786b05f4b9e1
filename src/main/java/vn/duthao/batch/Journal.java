package vn.duthao.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/** What happened in a run, a line an event, only ever added to. */
final class Journal {

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    /**
     * Adds the entry.
     *
     * @throws UnwritableRunException where it cannot be written
     */
    synchronized void add(JournalEntry entry) {
        try {
            // a run that was killed may have left half a line, which ends here
            var line = (endsOpen() ? "\n" : "") + RunJson.line(entry) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UnwritableRunException(file, e);
        }
    }

    private boolean endsOpen() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (var channel = Files.newByteChannel(file)) {
            channel.position(channel.size() - 1);
            var last = java.nio.ByteBuffer.allocate(1);
            channel.read(last);
            return last.get(0) != '\n';
        }
    }

    /** The entries in order; a line that was cut off by a kill is none. */
    List<JournalEntry> entries() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var entries = new ArrayList<JournalEntry>();
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                add(line, entries);
            }
            return entries;
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("batch.unreadable", file), e);
        }
    }

    private static void add(String line, List<JournalEntry> entries) {
        try {
            entries.add(RunJson.read(line, JournalEntry.class));
        } catch (JacksonException e) {
            // cut off: what it would have told is seen from the unit's folder, or done again
        }
    }
}
