package vn.duthao.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** Style or script of the page ({@code html/} of the program). */
record Asset(String text) {

    /** The file; that there is none is a defect of the program. */
    static Asset of(String file) {
        var path = "/html/" + file;
        try (var stream = Objects.requireNonNull(Asset.class.getResourceAsStream(path), path)) {
            return new Asset(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** How a Content-Security-Policy names it: "'sha256-…'". */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
