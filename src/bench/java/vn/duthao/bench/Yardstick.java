package vn.duthao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Work of the kind that this program does, and that no change of it makes faster: the words of a
 * report counted a hundred times. Times are told as multiples of it, so that machines compare.
 */
final class Yardstick {

    private static final int ROUNDS = 100;
    private static final Path REPORT =
            Path.of("corpus/reports/so-ke-hoach-va-dau-tu-dong-thap/2023.txt");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Yardstick() {}

    /** Warm, the best of several. */
    static double seconds() {
        try {
            var text = Files.readString(REPORT);
            var best = Double.MAX_VALUE;
            for (var i = 0; i < 15; i++) {
                best = Math.min(best, Timing.cpu(() -> count(text)));
            }
            return best;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int count(String text) {
        var counts = new HashMap<String, Integer>();
        for (var round = 0; round < ROUNDS; round++) {
            var words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFD));
            while (words.find()) {
                counts.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return counts.size();
    }
}
