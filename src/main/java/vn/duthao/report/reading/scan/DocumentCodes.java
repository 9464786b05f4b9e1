package vn.duthao.report.reading.scan;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes of documents as scans have them: the letter Đ is read as D, P, B or b, the others mostly
 * rightly.
 */
final class DocumentCodes {

    private static final Pattern PART = Pattern.compile("\\p{L}{2,}");
    private static final String MISREAD = "# What scans make";
    private static final String CROSSED = "DPBb";

    private final Set<String> known =
            Resource.lines("/numerals/document-codes.txt").stream()
                    .takeWhile(line -> !line.startsWith(MISREAD))
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.substring(0, line.indexOf(" = ")).strip())
                    .collect(Collectors.toUnmodifiableSet());

    /** Whether it is a known code or abbreviation, rightly written. */
    boolean isCode(String text) {
        return known.contains(text);
    }

    /** The document's number with the Đ in its codes; anything else as it is. */
    String restored(String number) {
        return number.indexOf('/') < 0
                ? number
                : PART.matcher(number).replaceAll(m -> part(m.group()));
    }

    private String part(String written) {
        for (int i = 0; i < written.length() && !isCode(written); i++) {
            var crossed = written.substring(0, i) + "Đ" + written.substring(i + 1);
            if (CROSSED.indexOf(written.charAt(i)) >= 0 && isCode(crossed)) {
                return crossed;
            }
        }
        return written;
    }
}
