package vn.duthao.filing;

import java.util.Properties;
import vn.duthao.files.BundledProperties;

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
        var limits = BundledProperties.load("/filing/likeness.properties");
        return new LikenessLimits(
                number(limits, "words"),
                number(limits, "same-agency") / 100.0,
                number(limits, "other-agency") / 100.0);
    }

    private static int number(Properties limits, String key) {
        return Integer.parseInt(limits.getProperty(key));
    }
}
