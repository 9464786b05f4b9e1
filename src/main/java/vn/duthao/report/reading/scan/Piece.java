package vn.duthao.report.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a line between blanks: a word, a number, or the end of a clause.
 *
 * @param start first UTF-16 offset in the line
 * @param end offset after its last character; the start for the end of a clause
 * @param introduced a colon or a bracket stands before it, or a percent sign after it
 */
record Piece(Kind kind, String text, int start, int end, boolean introduced) {

    /** What stands there. */
    enum Kind {
        /** Letters, and what a scan takes for letters. */
        WORD,
        /** One to three digits that may be a word misread. */
        DIGITS,
        /** A number, date, document number or address: never changed. */
        FIXED,
        /** A point, colon or semicolon, or the line's end. */
        END
    }

    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}¢@&€$|§{}\\[\\]~'’!]+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,/:%–-]*");
    private static final Pattern MANY_DIGITS = Pattern.compile("(?=.{5}).*\\d.*\\d.*");
    private static final Pattern DOCUMENT = Pattern.compile("\\d+(?:/\\d+)*/\\p{L}.*");
    private static final Pattern ADDRESS = Pattern.compile(".*(?:://|www\\.|@.+\\.|\\.vn).*");
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern LIST_SIGN = Pattern.compile("[(]?(?:[\\p{L}¢]|\\d{1,2})[.)]");
    private static final String MARKS = "'’!|[]{}~";
    private static final String CLAUSE_ENDS = ".;:";

    /** The pieces of a line in order, parted into clauses. */
    static List<Piece> of(String line) {
        var pieces = new ArrayList<Piece>();
        var chunks = CHUNK.matcher(line);
        while (chunks.find()) {
            var chunk = chunks.group();
            if (isFixed(chunk) || chunks.start() == 0 && LIST_SIGN.matcher(chunk).matches()) {
                pieces.add(new Piece(Kind.FIXED, chunk, chunks.start(), chunks.end(), true));
            } else {
                addWords(line, chunks.start(), chunks.end(), pieces);
            }
            if (CLAUSE_ENDS.indexOf(chunk.charAt(chunk.length() - 1)) >= 0) {
                pieces.add(new Piece(Kind.END, "", chunks.end(), chunks.end(), true));
            }
        }
        return pieces;
    }

    private static boolean isFixed(String chunk) {
        var bare = bare(chunk);
        return NUMBER.matcher(bare).matches() && !DIGITS.matcher(bare).matches()
                || DOCUMENT.matcher(bare).matches()
                || MANY_DIGITS.matcher(bare).matches()
                || ADDRESS.matcher(bare).matches();
    }

    private static String bare(String chunk) {
        var from = 0;
        var to = chunk.length();
        while (from < to && isMark(chunk.charAt(from))) {
            from++;
        }
        while (to > from && isMark(chunk.charAt(to - 1))) {
            to--;
        }
        return chunk.substring(from, to);
    }

    /** Signs that scans make of letters are no marks. */
    private static boolean isMark(char sign) {
        return !Character.isLetterOrDigit(sign) && "¢@&€$§".indexOf(sign) < 0;
    }

    private static void addWords(String line, int from, int to, List<Piece> pieces) {
        var words = WORD.matcher(line).region(from, to);
        while (words.find()) {
            var start = words.start();
            var end = words.end();
            while (start < end && MARKS.indexOf(line.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && MARKS.indexOf(line.charAt(end - 1)) >= 0) {
                end--;
            }
            if (start < end) {
                var text = line.substring(start, end);
                var digits = DIGITS.matcher(text).matches();
                pieces.add(
                        new Piece(
                                digits ? Kind.DIGITS : Kind.WORD,
                                text,
                                start,
                                end,
                                introduced(line, start, end)));
            }
        }
    }

    private static boolean introduced(String line, int start, int end) {
        var before = line.substring(0, start).stripTrailing();
        return end < line.length() && line.charAt(end) == '%'
                || !before.isEmpty() && ":(".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether it has a letter of a word that is longer than a sign in a list. */
    boolean isWord() {
        return kind == Kind.WORD && text.chars().anyMatch(Character::isLetter);
    }
}
