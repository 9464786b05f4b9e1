package vn.duthao.evaluation.board;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.files.WholeFile;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** Baselines as files: {@code duthao/baseline/1}, a line for each metric. */
public final class BaselineFile {

    private static final String SCHEMA = "duthao/baseline/1";

    private BaselineFile() {}

    /**
     * Writes the baseline.
     *
     * @param replace whether a file that is there may be replaced
     */
    public static void write(Baseline baseline, Path file, boolean replace) {
        var text = new StringBuilder("{\n  \"schema\": \"" + SCHEMA + "\",\n  \"suite\": \"");
        text.append(baseline.suite()).append("\",\n  \"metrics\": {");
        var between = "\n";
        for (var entry : baseline.entries().entrySet()) {
            var measure = entry.getValue().measure();
            text.append(between)
                    .append("    \"")
                    .append(entry.getKey())
                    .append("\": {\"value\": ")
                    .append(entry.getValue().value().toPlainString())
                    .append(", \"better\": \"")
                    .append(measure.better().name().toLowerCase(Locale.ROOT))
                    .append("\", \"tolerance\": ")
                    .append(measure.tolerance().toPlainString())
                    .append(measure.optional() ? ", \"optional\": true" : "")
                    .append("}");
            between = ",\n";
        }
        text.append("\n  }\n}\n");
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8), replace);
    }

    /**
     * Reads a baseline.
     *
     * @throws UnusableInputException where the file is not there or is none
     */
    public static Baseline read(Path file) {
        try {
            var json = new JsonMapper().readTree(Files.readString(file));
            if (!SCHEMA.equals(json.path("schema").asString(""))) {
                throw unusable(file, "schema: " + json.path("schema"), null);
            }
            var entries = new LinkedHashMap<String, Baseline.Entry>();
            json.path("metrics")
                    .properties()
                    .forEach(e -> entries.put(e.getKey(), entry(e.getValue())));
            return new Baseline(json.path("suite").asString(""), entries);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw unusable(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static Baseline.Entry entry(JsonNode json) {
        var better = json.path("better").asString("").toUpperCase(Locale.ROOT);
        return new Baseline.Entry(
                new BigDecimal(json.path("value").asString("")),
                new Measure(
                        Measure.Better.valueOf(better),
                        new BigDecimal(json.path("tolerance").asString("0")),
                        json.path("optional").asBoolean(false)));
    }

    private static UnusableInputException unusable(
            Path file, String why, @org.jspecify.annotations.Nullable Exception cause) {
        var notice = Notice.of("evaluation.unusable-baseline", file, why);
        return cause == null
                ? new UnusableInputException(notice)
                : new UnusableInputException(notice, cause);
    }
}
