package vn.duthao.evaluation.planted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.report.Placed;

/** Finds the documents that a correct report names with number and date. */
final class CitationReader {

    private static final String NUMBER =
            "(\\d{1,5}(?:/\\d{4})?/[\\p{Lu}\\d][\\p{L}\\d]*(?:-[\\p{Lu}\\d][\\p{L}\\d]*)*)";
    private static final String DATE =
            "(?: ngày (\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}))?";

    private final AnnotatedReport report;
    private final Pattern cited;

    CitationReader(AnnotatedReport report) {
        this.report = report;
        var issuers =
                PlantingWords.BUNDLED.issuerNames().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        this.cited =
                Pattern.compile("số " + NUMBER + DATE + "(?: của (" + issuers + ")(?!\\p{L}))?");
    }

    /** The citations in reading order. */
    List<KnownCitation> citations() {
        var found = new ArrayList<KnownCitation>();
        report.sentences().forEach(p -> read(p, found));
        return found.stream().map(c -> confirm(c, found)).toList();
    }

    private void read(Placed placed, List<KnownCitation> found) {
        var match = cited.matcher(placed.sentence().text());
        while (match.find()) {
            var dateText = Objects.requireNonNullElse(match.group(2), "");
            found.add(
                    new KnownCitation(
                            placed.index(),
                            match.group(1),
                            match.start(1),
                            dateText,
                            match.start(2),
                            date(dateText),
                            Objects.requireNonNullElse(match.group(3), ""),
                            match.start(3),
                            false));
        }
    }

    private KnownCitation confirm(KnownCitation citation, List<KnownCitation> all) {
        var date = citation.date();
        var confirmed =
                date != null
                        && (inData(citation.number(), date)
                                || inRegister(citation.number(), date)
                                || isRepeated(citation, all));
        return new KnownCitation(
                citation.sentence(),
                citation.number(),
                citation.numberStart(),
                citation.dateText(),
                citation.dateStart(),
                date,
                citation.issuer(),
                citation.issuerStart(),
                confirmed);
    }

    private boolean inData(String number, LocalDate date) {
        return report.sample().data().documents().stream()
                .anyMatch(d -> d.number().equals(number) && date.equals(d.date()));
    }

    private boolean inRegister(String number, LocalDate date) {
        return report.corpus().catalogue().citations(number).stream()
                .anyMatch(c -> date.equals(c.date()));
    }

    private static boolean isRepeated(KnownCitation citation, List<KnownCitation> all) {
        return all.stream()
                        .filter(c -> c.number().equals(citation.number()))
                        .filter(c -> Objects.equals(c.date(), citation.date()))
                        .count()
                > 1;
    }

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\D+(\\d+)\\D+(\\d+)");

    private static @Nullable LocalDate date(String text) {
        Matcher parts = NUMBERS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
