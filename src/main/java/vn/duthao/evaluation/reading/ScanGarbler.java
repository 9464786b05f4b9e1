package vn.duthao.evaluation.reading;

import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import vn.duthao.numerals.VietnameseText;

/**
 * Makes of a report what a scan in another language leaves of it: marks lost or wrong, l as 1, o as
 * 0 or 6, Đ as D, P or B, lines broken at the width of a page. Numbers stay as they are. Known
 * misreadings, not those that the reader has counted.
 */
public final class ScanGarbler {

    private static final int WIDTH = 78;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<Character, String> WRONG =
            Map.of(
                    'ê', "éc", 'ế', "é", 'ề', "é", 'ệ', "é", 'ô', "6é", 'ố', "6", 'ồ', "6d", 'ộ',
                    "6d", 'ơ', "o¢", 'ở', "¢@");

    private final SplittableRandom random;

    public ScanGarbler(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The text, tables and all, as the scan has it. */
    public String garbled(String text) {
        var scan = new StringBuilder();
        text.lines().forEach(line -> scan.append(wrapped(garbledLine(line))).append('\n'));
        return scan.toString();
    }

    private String garbledLine(String line) {
        return WORD.matcher(VietnameseText.nfc(line))
                .replaceAll(word -> java.util.regex.Matcher.quoteReplacement(word(word.group())));
    }

    private String word(String word) {
        var garbled = new StringBuilder();
        for (var letter : word.toCharArray()) {
            garbled.append(letter(letter));
        }
        return garbled.toString();
    }

    private String letter(char letter) {
        if (letter == 'Đ') {
            return String.valueOf("DPB".charAt(random.nextInt(3)));
        }
        var wrong = WRONG.getOrDefault(Character.toLowerCase(letter), "");
        if (!wrong.isEmpty() && Character.isLowerCase(letter) && random.nextInt(4) == 0) {
            return String.valueOf(wrong.charAt(random.nextInt(wrong.length())));
        }
        if (letter == 'l' && random.nextInt(8) == 0) {
            return "1";
        }
        var bare = VietnameseText.withoutMarks(String.valueOf(letter));
        return Character.isUpperCase(letter) ? bare.toUpperCase(Locale.ROOT) : bare;
    }

    private static String wrapped(String line) {
        var wrapped = new StringBuilder();
        var width = 0;
        for (var word : line.split(" ", -1)) {
            var broken = width > 0 && width + word.length() > WIDTH;
            wrapped.append(width == 0 ? "" : broken ? "\n" : " ").append(word);
            width = broken ? word.length() : width + word.length() + 1;
        }
        return wrapped.toString();
    }
}
