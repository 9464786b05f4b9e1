package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.PlacedSentence;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.VietnameseText;

/**
 * Reads the citations of a sentence: "Quyết định số 15/2022/QĐ-UBND ngày 28/4/2022 của UBND Tỉnh
 * sửa đổi …", also several in a row that share kind and issuer.
 */
final class CitationReader {

    /** How far before a number its kind may begin. */
    private static final int REACH = 60;

    private static final Pattern KIND =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])("
                            + CitationWords.words().types().keySet().stream()
                                    .sorted(Comparator.comparing(String::length).reversed())
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                            + ")\\s*((?:số\\s*:?\\s*)*)$");
    private static final Pattern SIGN = Pattern.compile("(?<!\\p{L})số\\s*:?\\s*$");
    private static final Pattern DATE_LEAD =
            Pattern.compile("\\s*(,?)\\s*\\(?(?:được )?(?:ban hành |ký )?(ngày)?\\s*");
    private static final Pattern ISSUER_LEAD = Pattern.compile("\\)?\\s*,?\\s*của\\s+");
    private static final Pattern GOES_ON = Pattern.compile("\\s*,?\\s*(?:của|về)(?!\\p{L})");
    private static final Pattern JOINT =
            Pattern.compile("[\\s,;]*(?:và|cùng)?\\s*(?:các\\s+)?(?:số\\s*:?\\s*)?");

    private final Issuers issuers;

    CitationReader(Issuers issuers) {
        this.issuers = issuers;
    }

    /** The citations of the sentence in order. */
    List<Cited> read(PlacedSentence sentence) {
        var cited = new ArrayList<Cited>();
        var reached = 0;
        for (int i = 0; i < sentence.spans().size(); i++) {
            var span = sentence.spans().get(i);
            var before = cited.isEmpty() ? null : cited.getLast();
            var found = span.start() < reached ? null : read(sentence, i, before);
            if (found != null) {
                cited.add(found);
                reached = found.dateEnd();
            }
        }
        return shared(cited);
    }

    private @Nullable Cited read(PlacedSentence sentence, int index, @Nullable Cited before) {
        var text = sentence.text();
        var span = sentence.spans().get(index);
        var legal = span.reading() instanceof Reading.LegalNumber;
        if (!legal && !mayFollowSign(text, span.start())) {
            return null; // most figures
        }
        var kind = kind(text, span.start());
        if (!legal && !(kind != null && kind.numbered())) {
            return null;
        }
        var written = WrittenNumber.at(text, span.start());
        if (written == null) {
            return null;
        }
        var date = date(sentence, index, written.end());
        var bare = written.number().issuers().isEmpty() && written.number().year() == null;
        if (bare && (date == null || kind == null || !kind.numbered())) {
            return null;
        }
        return cited(sentence, kind(kind, before, text, span.start()), span, written, date);
    }

    private Cited cited(
            PlacedSentence sentence,
            Kind kind,
            NumericSpan span,
            WrittenNumber written,
            @Nullable NumericSpan date) {
        var text = sentence.text();
        var end = date == null ? written.end() : date.end();
        var lead = Nearby.at(ISSUER_LEAD, text, end);
        var issuer = lead.lookingAt() ? issuers.at(text, lead.end()) : null;
        var day =
                date != null && date.reading() instanceof Reading.CalendarDate(LocalDate d)
                        ? d
                        : null;
        return new Cited(
                sentence.place(),
                kind.word(),
                kind.start(),
                written.number(),
                text.substring(span.start(), written.end()),
                written.correct(),
                span.start(),
                written.end(),
                day,
                date == null ? -1 : date.start(),
                end,
                issuer,
                Subjects.after(text, issuer == null ? end : issuer.end()));
    }

    /**
     * A kind of document before a number.
     *
     * @param numbered the word "số" stands between
     */
    private record Kind(String word, int start, boolean numbered) {}

    private static @Nullable Kind kind(String text, int start) {
        var from = Math.max(0, start - REACH);
        var matcher = KIND.matcher(VietnameseText.comparable(text.substring(from, start)));
        return matcher.find()
                ? new Kind(matcher.group(1), from + matcher.start(), !matcher.group(2).isEmpty())
                : null;
    }

    /** Whether a word stands before that ends as "số" does, written large or small. */
    private static boolean mayFollowSign(String text, int start) {
        var end = start;
        while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) <= ' ')) {
            end--;
        }
        return end > 0 && Character.toLowerCase(text.charAt(end - 1)) == 'ố';
    }

    /** Its own kind, or that of the citation before it in a list, or none. */
    private static Kind kind(@Nullable Kind own, @Nullable Cited before, String text, int start) {
        if (own != null) {
            return own;
        }
        var sign = SIGN.matcher(text.substring(Math.max(0, start - 6), start));
        var from = sign.find() ? start - (sign.regionEnd() - sign.start()) : start;
        return new Kind(
                before != null && isListed(text, before, start) ? before.type() : "", from, false);
    }

    /** Whether nothing but a comma or "và" stands between the citation and the next number. */
    private static boolean isListed(String text, Cited before, int start) {
        var issuer = before.issuer();
        var end = issuer == null ? before.dateEnd() : issuer.end();
        return end <= start
                && start - end < REACH
                && JOINT.matcher(text.substring(end, start)).matches();
    }

    private static @Nullable NumericSpan date(PlacedSentence sentence, int index, int end) {
        for (int i = index + 1; i < sentence.spans().size(); i++) {
            var span = sentence.spans().get(i);
            if (span.start() >= end) {
                return isDate(sentence.text(), end, span) ? span : null;
            }
        }
        return null;
    }

    /** After a comma it may begin the next clause: only what goes on as a citation counts. */
    private static boolean isDate(String text, int end, NumericSpan span) {
        var dated =
                span.reading() instanceof Reading.CalendarDate
                        || span.reading() instanceof Reading.ImpossibleDate;
        var lead = DATE_LEAD.matcher(text.substring(end, Math.min(span.start(), end + REACH)));
        if (!dated || span.start() - end > REACH || !lead.matches() || lead.group(2) == null) {
            return false;
        }
        return lead.group(1).isEmpty() || Nearby.at(GOES_ON, text, span.end()).lookingAt();
    }

    /** Gives the documents of a list the issuer and subject that stand after the last of them. */
    private static List<Cited> shared(List<Cited> cited) {
        var all = new ArrayList<>(cited);
        for (int i = all.size() - 2; i >= 0; i--) {
            var one = all.get(i);
            var next = all.get(i + 1);
            var text = one.place().sentence();
            var listed = one.issuer() == null && isListed(text, one, next.typeStart());
            if (listed && one.number().isOfSeries(next.number())) {
                all.set(i, one.with(next.issuer(), next.subject()));
            }
        }
        return List.copyOf(all);
    }
}
