package vn.duthao.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import vn.duthao.notice.Notice;
import vn.duthao.notice.OutsideFailureException;

/** SHA-256 over a row of texts and files; where one ends and the next begins counts. */
final class Digest {

    private static final byte END = 0;

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Digest text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
        return this;
    }

    /**
     * Names and bytes of the files.
     *
     * @throws OutsideFailureException where one cannot be read
     */
    Digest files(Collection<Path> files) {
        files.forEach(this::file);
        return this;
    }

    private void file(Path file) {
        text(String.valueOf(file.getFileName()));
        try {
            var bytes = Files.readAllBytes(file);
            text(Integer.toString(bytes.length));
            digest.update(bytes);
        } catch (IOException e) {
            throw new OutsideFailureException(Notice.of("batch.unreadable", file), e);
        }
    }

    /** In hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
