package vn.duthao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/**
 * What was measured: figures with units, for people, and ratios to something else that was measured
 * in the same run, which are comparable between machines. A larger ratio is slower.
 */
@SuppressWarnings("SystemOut") // a benchmark tells what it measured
final class Measures {

    private static final double TOLERANCE = 1.25;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Double> ratios = new LinkedHashMap<>();
    private final double yardstick = Yardstick.seconds();

    Measures() {
        figure("yardstick", yardstick * 1000, "ms");
    }

    /** Told at once: a run takes minutes. */
    void figure(String name, double value, String unit) {
        var decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        var told = String.format(Locale.ROOT, "%." + decimals + "f", value);
        System.out.printf("%-60s %12s %s%n", name, told, unit);
    }

    void ratio(String name, double ratio) {
        ratios.put(name, Math.round(ratio * 1000) / 1000.0);
        figure(name, ratio, "×");
    }

    /** A time as a multiple of {@link Yardstick}. */
    void yardsticks(String name, double seconds) {
        ratio(name + " / yardstick", seconds / yardstick);
    }

    void writeRatios(Path file) throws IOException {
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(ratios);
        Files.writeString(file, text + "\n");
    }

    /** The ratios that are worse than the baseline's by more than a quarter. */
    List<String> slowerThan(Path baseline) throws IOException {
        var before = JSON.readTree(Files.readString(baseline));
        var slower = new ArrayList<String>();
        ratios.forEach(
                (name, now) -> {
                    var known = before.path(name).asDouble(now);
                    if (now > known * TOLERANCE) {
                        slower.add(String.format(Locale.ROOT, "%s: %.2f× instead of %.2f×", name, now, known));
                    }
                });
        return slower;
    }
}
