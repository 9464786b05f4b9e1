package vn.duthao.phrases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/** Reads the citations of a sentence: type, number, date, issuer and subject of a document. */
final class CitationFinder {

    private static final Pattern DATE_LEAD = Pattern.compile("\\s*,?\\s*(?:ngày\\s*)?");
    private static final Pattern ISSUER =
            Pattern.compile(
                    "\\G\\s*của\\s+([^,;.()]+?)(?=\\s+(?:về|ban hành|quy định|hướng dẫn)\\b|[,;.()]|$)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\G\\s*,?\\s*(?:(?:về việc|về)\\s+)?"
                            + "((?:(?<=về |về việc )|quy định|ban hành|công bố|phê duyệt|giao|bãi bỏ|sửa đổi|hướng dẫn)"
                            + "[^,;.()]+)");

    private final List<String> types;
    private final Pattern typeBefore;

    CitationFinder() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        CitationFinder.class.getResourceAsStream(
                                                "/phrases/document-types.txt")),
                                StandardCharsets.UTF_8))) {
            types = reader.lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        typeBefore =
                Pattern.compile(
                        "(?i)("
                                + types.stream()
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("|"))
                                + ")(?:\\s+số)?\\s*$",
                        Pattern.UNICODE_CASE);
    }

    /**
     * A citation.
     *
     * @param end of the number and date, where there is a date
     * @param dateText as written, empty for none
     * @param date null for none
     * @param subjectStart offset of the subject, -1 where the sentence tells none
     */
    record Cited(
            int start,
            int end,
            String number,
            String type,
            String dateText,
            @Nullable LocalDate date,
            String issuer,
            int subjectStart,
            int subjectEnd) {}

    /** The citation that begins with the span, and whose date may be the next one. */
    Cited read(String sentence, NumericSpan number, Optional<NumericSpan> next) {
        var legal = (Reading.LegalNumber) number.reading();
        var date = next.filter(s -> isDateOf(sentence, number, s));
        var end = date.map(NumericSpan::end).orElse(number.end());
        var issuer = ISSUER.matcher(sentence);
        var hasIssuer = issuer.find(end);
        var subject = SUBJECT.matcher(sentence);
        var hasSubject = subject.find(hasIssuer ? issuer.end() : end);
        return new Cited(
                number.start(),
                end,
                legal.number(),
                type(sentence.substring(0, number.start())),
                date.map(NumericSpan::text).orElse(""),
                date.map(s -> ((Reading.CalendarDate) s.reading()).date()).orElse(null),
                hasIssuer ? issuer.group(1).strip() : "",
                hasSubject ? subject.start(1) : -1,
                hasSubject ? subject.end(1) : -1);
    }

    private static boolean isDateOf(String sentence, NumericSpan number, NumericSpan date) {
        return date.reading() instanceof Reading.CalendarDate
                && DATE_LEAD.matcher(sentence.substring(number.end(), date.start())).matches();
    }

    private String type(String before) {
        var matcher = typeBefore.matcher(before);
        if (!matcher.find()) {
            return "";
        }
        var found = matcher.group(1);
        return types.stream().filter(found::equalsIgnoreCase).findFirst().orElse(found);
    }
}
