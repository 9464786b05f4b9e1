package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The number of a heading or list item.
 *
 * @param style what the numbers of one list share: their kind, their marks and what stands before
 *     the last part ("2." of "2.3")
 * @param text as written
 * @param ordinals the places it may have among its siblings, from 1: "e" is the fifth, or the sixth
 *     after "đ"
 */
record OutlineNumber(String style, String text, Set<Integer> ordinals) {

    /** That of Nghị định 30/2020/NĐ-CP, the same without "đ", and the English one. */
    private static final List<String> ALPHABETS =
            List.of(
                    "abcdđeghiklmnopqrstuvxy",
                    "abcdeghiklmnopqrstuvxy",
                    "abcdefghijklmnopqrstuvwxyz");

    private static final Pattern FORM =
            Pattern.compile("(\\(?)((?:\\d{1,3}\\.)*)(\\d{1,3}|[IVX]{1,6}|[a-zđ]|[A-HĐ])([.)/]*)");

    private static final List<String> ROMAN =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final int MOST_ROMAN = 39;

    /** The number, empty for a dash or a form that is none of an outline. */
    static Optional<OutlineNumber> of(String written) {
        var form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var last = form.group(3);
        var ordinals = ordinals(last);
        var style = form.group(1) + form.group(2) + kind(last) + form.group(4);
        return ordinals.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutlineNumber(style, written.strip(), ordinals));
    }

    /** Whether it is the one after the other. */
    boolean follows(OutlineNumber other) {
        return other.ordinals.stream().anyMatch(o -> ordinals.contains(o + 1));
    }

    /** Whether it may begin a list. */
    boolean isFirst() {
        return ordinals.contains(1);
    }

    private static char kind(String last) {
        if (Character.isDigit(last.charAt(0))) {
            return '1';
        }
        return last.matches("[IVX]+") ? 'I' : Character.isUpperCase(last.charAt(0)) ? 'A' : 'a';
    }

    private static Set<Integer> ordinals(String last) {
        return switch (kind(last)) {
            case '1' -> Set.of(Integer.valueOf(last));
            case 'I' -> roman(last);
            default -> letter(last.toLowerCase(Locale.ROOT));
        };
    }

    private static Set<Integer> letter(String letter) {
        return ALPHABETS.stream()
                .map(a -> a.indexOf(letter) + 1)
                .filter(o -> o > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Integer> roman(String text) {
        return IntStream.rangeClosed(1, MOST_ROMAN)
                .filter(n -> ("X".repeat(n / 10) + ROMAN.get(n % 10)).equals(text))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
