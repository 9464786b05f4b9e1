package vn.duthao.phrases;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Workspace;
import vn.duthao.catalogue.Workspace.ReportFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;
import vn.duthao.phrases.PhraseStore.Held;

/**
 * What a past report is made from: its file, its statistics and those it is compared with, and the
 * facts.
 *
 * @param fingerprint of the facts, and of the names and contents of the files
 * @param newStamp by which the files will be known as they are now, where the store has another; 0
 *     where one was written so lately that a further change might not show
 */
record ReportSource(ReportFile file, String fingerprint, long newStamp) {

    /** Within this time two changes may be told as one: the coarsest clock of a file system. */
    private static final Duration TICK = Duration.ofSeconds(2);

    /**
     * The source as it is now. Files of the size and time by which the store knows them are not
     * read.
     *
     * @param files the report's first
     * @param seen sizes and times of files, kept for reports with the same statistics
     * @throws OutsideFailureException where a file cannot be read
     */
    static ReportSource of(
            ReportFile file,
            List<Path> files,
            String facts,
            @Nullable Held held,
            Map<Path, BasicFileAttributes> seen) {
        // before the contents are read: what is written meanwhile shows the next time
        var stamp = stamp(files, facts, seen);
        return held != null && stamp != 0 && stamp == held.stamp()
                ? new ReportSource(file, held.fingerprint(), 0)
                : new ReportSource(file, fingerprint(files, facts), stamp);
    }

    /** Whether the store has what is made from it. */
    boolean isHeld(@Nullable Held held) {
        return held != null && held.fingerprint().equals(fingerprint);
    }

    /** A digest of the facts of the workspace. */
    static String factsDigest(Workspace workspace) {
        var digest = sha256();
        workspace.facts().forEach(file -> digest.update(bytes(file)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Statistics count with their names, which tell whose type they are. */
    private static String fingerprint(List<Path> files, String facts) {
        var digest = begun(facts);
        digest.update(bytes(files.getFirst()));
        for (var statistics : files.subList(1, files.size())) {
            digest.update(name(statistics));
            digest.update(bytes(statistics));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long stamp(List<Path> files, String facts, Map<Path, BasicFileAttributes> seen) {
        var settled = Clock.systemUTC().instant().minus(TICK);
        var digest = begun(facts);
        for (var file : files) {
            var attributes = seen.computeIfAbsent(file, ReportSource::attributes);
            var changed = attributes.lastModifiedTime().toInstant();
            if (changed.isAfter(settled)) {
                return 0;
            }
            digest.update(name(file));
            var numbers =
                    ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                            .putLong(attributes.size())
                            .putLong(changed.getEpochSecond())
                            .putInt(changed.getNano());
            digest.update(numbers.array());
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest begun(String facts) {
        var digest = sha256();
        digest.update(facts.getBytes(StandardCharsets.UTF_8));
        return digest;
    }

    private static byte[] name(Path file) {
        return String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8);
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static OutsideFailureException unreadable(Path file, IOException cause) {
        return new OutsideFailureException(Notice.of("phrases.unreadable", file), cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
