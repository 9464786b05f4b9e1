package vn.duthao.numerals;

/** Finds web and e-mail addresses, whose digits count nothing. */
final class Addresses {

    private static final int LONGEST = 2000;
    private static final String ENDS = "()[]{}<>\"'“”‘’«»,;";

    private Addresses() {}

    /** The offset after an address that begins at the offset, or the offset itself for none. */
    static int endAt(String sentence, int start) {
        if (sentence.charAt(start) >= '\u0080'
                || !Character.isLetterOrDigit(sentence.charAt(start))) {
            return start;
        }
        var end = start;
        while (end < sentence.length() && end - start < LONGEST && belongs(sentence.charAt(end))) {
            end++;
        }
        while (end > start && ".:!?/".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return isAddress(sentence.substring(start, end)) ? end : start;
    }

    private static boolean belongs(char letter) {
        return !VietnameseText.isBlank(letter) && ENDS.indexOf(letter) < 0;
    }

    private static boolean isAddress(String text) {
        var at = text.indexOf('@');
        return text.startsWith("http://")
                || text.startsWith("https://")
                || text.startsWith("www.")
                || at > 0 && text.indexOf('.', at) > at
                || isDomain(text);
    }

    private static boolean isDomain(String text) {
        var path = text.indexOf('/');
        var host = path < 0 ? text : text.substring(0, path);
        return host.endsWith(".vn") || host.endsWith(".com") || host.endsWith(".org");
    }
}
