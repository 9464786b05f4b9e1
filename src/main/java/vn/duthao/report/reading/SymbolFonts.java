package vn.duthao.report.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The characters that stand for the signs of symbol fonts (report/symbols.tsv). */
public final class SymbolFonts {

    /** For signs without a character of their own: most of them begin list items. */
    private static final String POINT = "•";

    private static final Pattern CODE = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final Map<String, String> SIGNS = read();

    private SymbolFonts() {}

    /**
     * The character, one UTF-16 unit.
     *
     * @param font its name
     * @param code in hexadecimal digits; also in the area for private use ("F0B3" for "B3")
     */
    public static String character(String font, String code) {
        return CODE.matcher(code).matches()
                ? SIGNS.getOrDefault(key(font, Integer.parseInt(code, 16) & 0xFF), POINT)
                : POINT;
    }

    private static String key(String font, int code) {
        return font.toLowerCase(Locale.ROOT) + " " + code;
    }

    private static Map<String, String> read() {
        var path = "/report/symbols.tsv";
        var stream = Objects.requireNonNull(SymbolFonts.class.getResourceAsStream(path), path);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    f -> key(f[0], Integer.parseInt(f[1], 16)), f -> f[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
