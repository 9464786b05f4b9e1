package vn.duthao.check.rule.citation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The number of a document taken apart (Nghị định 30/2020/NĐ-CP, Điều 15): "47/2023/QĐ-UBND".
 *
 * @param serial digits without leading zeros: 47
 * @param suffix letter after them: "c" of "30c/NQ-CP", else empty
 * @param year of the series, null where the number has none
 * @param type code of the type, empty for a letter, a law, or where it is missing
 * @param issuers codes after the type: "UBND", "HC"; "QH" of "QH15"
 */
record DocumentNumber(
        int serial, String suffix, @Nullable Integer year, String type, List<String> issuers) {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,6})(\\p{L}?)(?:\\W((?:19|20)\\d\\d))?(?:\\W+(\\S+))?");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private static final Pattern TERM = Pattern.compile("(?<=\\p{L}{2})\\d{1,2}$");

    DocumentNumber {
        issuers = List.copyOf(issuers);
    }

    /**
     * Reads a number whose separators may be wrong.
     *
     * @param written without blanks; dots of thousands are not expected
     */
    static @Nullable DocumentNumber parse(String written) {
        var matcher = PARTS.matcher(written.replace('\u00D0', 'Đ').replace('_', '-'));
        if (!matcher.matches()) {
            return null;
        }
        var year = matcher.group(3);
        var symbol = matcher.group(4) == null ? List.<String>of() : split(matcher.group(4));
        var typed = !symbol.isEmpty() && CitationWords.isType(symbol.getFirst());
        return new DocumentNumber(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2),
                year == null ? null : Integer.valueOf(year),
                typed ? symbol.getFirst() : "",
                typed ? symbol.subList(1, symbol.size()) : symbol);
    }

    private static List<String> split(String symbol) {
        return Arrays.stream(BETWEEN.split(symbol))
                .filter(part -> !part.isEmpty())
                .map(part -> TERM.matcher(part).replaceFirst(""))
                .toList();
    }

    /** The code of the one who issued it, empty where it is missing. */
    String issuer() {
        return issuers.isEmpty() ? "" : issuers.getFirst();
    }

    /** Type and issuers, by which a series is told from another: "QĐ-UBND-HC". */
    String symbol() {
        return type + "-" + String.join("-", issuers);
    }

    /** Whether the document is of the same series, whatever its number. */
    boolean isOfSeries(DocumentNumber other) {
        return symbol().equalsIgnoreCase(other.symbol()) && (year == null) == (other.year == null);
    }

    /** Whether both are the same number, year included where they have one. */
    boolean isSame(DocumentNumber other) {
        return serial == other.serial
                && suffix.equalsIgnoreCase(other.suffix)
                && java.util.Objects.equals(year, other.year)
                && symbol().equalsIgnoreCase(other.symbol());
    }

    /** Whether one digit of at least two differs, or two are changed round. */
    boolean isNear(DocumentNumber other) {
        var one = Integer.toString(serial);
        var two = Integer.toString(other.serial);
        if (one.length() < 2 || one.length() != two.length()) {
            return false;
        }
        var differing =
                IntStream.range(0, one.length())
                        .filter(i -> one.charAt(i) != two.charAt(i))
                        .boxed()
                        .toList();
        return differing.size() == 1
                || differing.size() == 2
                        && one.charAt(differing.getFirst()) == two.charAt(differing.getLast())
                        && one.charAt(differing.getLast()) == two.charAt(differing.getFirst());
    }

    /** Whether nothing but type or issuer is missing from it to be the other. */
    boolean isShortFor(DocumentNumber other) {
        var sameYear = year == null || year.equals(other.year);
        var sameType = type.isEmpty() || type.equalsIgnoreCase(other.type);
        return serial == other.serial && sameYear && sameType && !other.issuers.isEmpty();
    }
}
