package vn.duthao.filing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * From where on two reports are told to be alike ({@code likeness.properties}, explained there).
 *
 * @param words of a sequence
 * @param sameAgency share from 0 to 1, figures counted
 * @param otherAgency share from 0 to 1, figures not counted
 */
public record LikenessLimits(int words, double sameAgency, double otherAgency) {

    /** The program's own. */
    public static LikenessLimits load() {
        var path = "/filing/likeness.properties";
        var limits = new Properties();
        try (var stream =
                Objects.requireNonNull(LikenessLimits.class.getResourceAsStream(path), path)) {
            limits.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return new LikenessLimits(
                number(limits, "words"),
                number(limits, "same-agency") / 100.0,
                number(limits, "other-agency") / 100.0);
    }

    private static int number(Properties limits, String key) {
        return Integer.parseInt(limits.getProperty(key));
    }
}
