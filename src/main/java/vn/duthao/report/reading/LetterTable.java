package vn.duthao.report.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.duthao.numerals.VietnameseText;

/**
 * An old Vietnamese lettering: what each letter is that one or two characters of Latin-1 stand for.
 */
final class LetterTable {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Map<String, String> letters = new HashMap<>();

    private LetterTable(String name) {
        var path = "/report/" + name + ".tsv";
        var stream = Objects.requireNonNull(LetterTable.class.getResourceAsStream(path), path);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> letters.put(fields[0], fields[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * TCVN 5712:1993, VN3. Of marked letters it has the small ones only; a font for headings shows
     * them as capitals. So capitals among capitals come back, a lone one does not: "®Ò ÁN".
     */
    static LetterTable tcvn3() {
        return new LetterTable("tcvn3");
    }

    /** VNI for Windows: a letter and after it a character for its marks. */
    static LetterTable vni() {
        return new LetterTable("vni");
    }

    /** The text in Unicode. */
    String read(String written) {
        var text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); ) {
            var two = i + 1 < written.length() ? letters.get(written.substring(i, i + 2)) : null;
            var one = letters.get(written.substring(i, i + 1));
            text.append(two != null ? two : one != null ? one : written.substring(i, i + 1));
            i += two != null ? 2 : 1;
        }
        return WORD.matcher(VietnameseText.nfc(text.toString()))
                .replaceAll(word -> capital(word.group()));
    }

    /** A word whose plain letters are capitals has no small ones but by the lettering. */
    private static String capital(String word) {
        var plain = word.chars().filter(c -> c < 128).toArray();
        boolean capitals =
                plain.length > 0 && java.util.Arrays.stream(plain).allMatch(Character::isUpperCase);
        boolean headOnly = plain.length == 1 && word.length() > 1 && word.charAt(0) == plain[0];
        return capitals && !headOnly ? word.toUpperCase(java.util.Locale.ROOT) : word;
    }
}
