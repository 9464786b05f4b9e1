package vn.duthao.report.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of recipients, signatures and annex heads. */
final class SignatureWords {

    private static final int LONGEST_LINE = 120;

    /** A signature without recipients above or below it ends the file, but for annexes. */
    private static final int SIGNATURE_REACH = 6;

    private final Pattern recipients;
    private final Pattern authority;
    private final Pattern office;
    private final Pattern annex;

    SignatureWords(DocumentWords words) {
        recipients =
                Pattern.compile(
                        DocumentWords.beginning(words.recipients()).pattern() + "\\s*:?\\s*(.*)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        authority =
                Pattern.compile(
                        "^(?:"
                                + DocumentWords.anyOf(words.authorities())
                                + ")(?:\\. ?| )\\p{Lu}\\P{Ll}*$");
        office = DocumentWords.beginning(words.offices());
        annex =
                Pattern.compile(
                        DocumentWords.beginning(words.annexes()).pattern()
                                + "(?: (?:số )?(?:[IVX]+|\\d{1,2}[a-z]?|[A-Z]))?(?![\\p{L}\\p{N}]).*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The head of the recipients; group 1 is what follows on its line. */
    Matcher recipients(Line line) {
        return recipients.matcher(line.whole());
    }

    private boolean recipientsHead(Line line) {
        return !line.look().running() && recipients(line).matches();
    }

    boolean authority(Line line) {
        return plain(line) && authority.matcher(line.whole()).matches();
    }

    /** An office of a signature, in capitals or, alone on its line, in small letters. */
    boolean office(Line line) {
        var office = this.office.matcher(line.whole());
        return plain(line)
                && office.find()
                && (line.capital() || office.end() == line.whole().length());
    }

    boolean annexHead(Line line) {
        return plain(line) && line.open() && annex.matcher(line.whole()).matches();
    }

    /** It belongs to recipients or a signature, or heads an annex. */
    boolean ofEnding(Line line) {
        return recipientsHead(line) || authority(line) || office(line) || annexHead(line);
    }

    /** Recipients, a signature or the first annex begin at the place. */
    boolean opensEnding(List<Element> elements, int at) {
        return switch (elements.get(at)) {
            case Element.Note _ -> false;
            case Element.Grid grid -> placesEnding(grid) && endsSoon(elements, at);
            case Line line when line.look().running() -> false;
            case Line line ->
                    annexHead(line)
                            || line.columns().anyMatch(this::recipientsHead)
                            || (line.columns().anyMatch(l -> authority(l) || office(l))
                                    && endsSoon(elements, at));
        };
    }

    /** It is a table that only places the ending. */
    boolean placesEnding(Element.Grid grid) {
        return grid.lines()
                .flatMap(Line::columns)
                .anyMatch(l -> recipientsHead(l) || authority(l) || (l.capital() && office(l)));
    }

    private boolean endsSoon(List<Element> elements, int at) {
        var below = elements.subList(at + 1, elements.size());
        return below.stream()
                        .takeWhile(e -> !(e instanceof Line l && beyondSignature(l)))
                        .limit(SIGNATURE_REACH + 1L)
                        .count()
                <= SIGNATURE_REACH;
    }

    private boolean beyondSignature(Line line) {
        return recipientsHead(line) || annexHead(line);
    }

    private static boolean plain(Line line) {
        return line.marker() == null
                && !line.look().running()
                && line.whole().length() <= LONGEST_LINE;
    }
}
