package vn.duthao.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other processes away from what a file stands for; it ends with the process at the latest.
 */
public final class ProcessLock implements AutoCloseable {

    private static final int PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, empty where another has it. The file is made where it is not there, and
     * stays.
     *
     * @throws IOException where the file cannot be written
     */
    public static Optional<ProcessLock> tryTake(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) != null) {
            return Optional.of(new ProcessLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Likewise, waiting as long as another has it.
     *
     * @throws IOException where the file cannot be written
     */
    public static ProcessLock take(Path file) throws IOException, InterruptedException {
        for (var lock = tryTake(file); ; lock = tryTake(file)) {
            if (lock.isPresent()) {
                return lock.get();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
