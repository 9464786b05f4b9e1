package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Citation;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.DateStyle;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.VietnameseText;

/** A law cited as a basis that is no longer in force on the report's date. */
final class CitationReplaced implements Rule {

    private final CitationWords words = CitationWords.words();
    private final Pattern ended =
            Pattern.compile("(?<!\\p{L})(?:" + String.join("|", words.ended()) + ")(?!\\p{L})");
    private final Pattern now =
            Pattern.compile("(?<!\\p{L})(?:" + String.join("|", words.now()) + ")(?!\\p{L})");
    private final Pattern amended =
            Pattern.compile(
                    "(?<!\\p{L})"
                            + words.amends().stream().collect(Collectors.joining("|", "(?:", ")"))
                            + "\\s+(?:các\\s+)?$");

    @Override
    public String id() {
        return "citation-replaced";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var documents = CitedDocuments.of(examination);
        var day = documents.today();
        return day == null
                ? List.of()
                : documents.cited().stream()
                        .flatMap(c -> finding(c, documents, day, examination))
                        .toList();
    }

    private Stream<Finding> finding(
            Cited cited, CitedDocuments documents, LocalDate day, Examination examination) {
        return documents
                .known()
                .laws(cited)
                .filter(law -> isReplaced(law, day) && !isToldAsPast(cited))
                .limit(1)
                .map(law -> finding(cited, law, documents, isAfterwards(cited, law, examination)));
    }

    private static boolean isReplaced(Citation law, LocalDate day) {
        return law.replacedFrom() != null && law.replacedBy() != null && !law.inForce(day);
    }

    private boolean isToldAsPast(Cited cited) {
        var sentence = cited.place().sentence();
        var around = VietnameseText.comparable(Nearby.around(sentence, cited.typeStart()));
        var before = VietnameseText.comparable(Nearby.before(sentence, cited.typeStart()));
        return ended.matcher(around).find() || amended.matcher(before).find();
    }

    /** What is done now, or planned, rests on what is in force on the report's date. */
    private boolean isOfNow(Cited cited) {
        var before = VietnameseText.comparable(cited.place().sentence());
        return now.matcher(before.substring(0, Math.min(before.length(), cited.typeStart())))
                .find();
    }

    /** "Trong tháng 10/2024, …": the sentence tells what was done when it was replaced already. */
    private static boolean isAfterwards(Cited cited, Citation law, Examination examination) {
        return examination.sentences().get(cited.place().index()).spans().stream()
                .filter(s -> s.end() <= cited.typeStart())
                .anyMatch(s -> begins(s.reading(), Objects.requireNonNull(law.replacedFrom())));
    }

    /** A month or a quarter that does not begin before the day. */
    private static boolean begins(Reading reading, LocalDate day) {
        return reading instanceof Reading.PeriodMention(var kind, Integer year, var number, _)
                && switch (kind) {
                    case MONTH -> !LocalDate.of(year, number, 1).isBefore(day);
                    case QUARTER -> !LocalDate.of(year, 3 * number - 2, 1).isBefore(day);
                    default -> false;
                };
    }

    private Finding finding(
            Cited cited, Citation law, CitedDocuments documents, boolean afterwards) {
        var from = Objects.requireNonNull(law.replacedFrom());
        var successor = Objects.requireNonNull(law.replacedBy());
        var begin = documents.begin();
        var inPeriod = begin != null && from.isAfter(begin) && !isOfNow(cited) && !afterwards;
        var day = DateStyle.FIGURES.print(from);
        return Findings.of(
                id(),
                Severities.of(inPeriod ? id() + ".in-period" : id()),
                cited.place(),
                cited.start(),
                cited.end(),
                Notice.of("citation.replaced", cited.name(), day, successor),
                successor,
                List.of(law.number() + " → " + successor + " (" + day + ")"));
    }
}
