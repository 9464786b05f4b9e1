package vn.duthao.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.check.Told.Part;
import vn.duthao.numerals.VietnameseText;

/** The period that a report says it is about. */
final class SubjectPeriod {

    private SubjectPeriod() {}

    /**
     * The period that most of title, opening and closing name; of equals the one that ends nearest
     * to the date, without one the title's.
     */
    static Optional<Period> of(Formalities formalities, @Nullable LocalDate date) {
        return ranked(formalities, date).stream().map(Told::what).findFirst();
    }

    /** Every mention of such a period, those of the likeliest period first. */
    static List<Told<Period>> ranked(Formalities formalities, @Nullable LocalDate date) {
        var told = told(formalities);
        var named = told.stream().map(Told::what).toList();
        return told.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Told<Period> t) -> -Collections.frequency(named, t.what()))
                                .thenComparing(t -> distance(t.what(), date))
                                .thenComparing(t -> named.indexOf(t.what())))
                .toList();
    }

    private static List<Told<Period>> told(Formalities formalities) {
        var told = new ArrayList<Told<Period>>();
        first(formalities.title(), 0).ifPresent(p -> told.add(Told.in(Part.TITLE, p)));
        formalities
                .closing()
                .forEach(s -> first(s, 0).ifPresent(p -> told.add(Told.in(Part.CLOSING, p))));
        for (var sentence : formalities.opening()) {
            first(sentence, afterReporting(sentence))
                    .ifPresent(p -> told.add(Told.in(Part.OPENING, p)));
        }
        return told;
    }

    /** The periods in the title, whatever they are said of: a plan is named after its index's. */
    static List<Told<Period>> anyOfTitle(Formalities formalities) {
        return Spans.of(formalities.title()).stream()
                .flatMap(span -> MentionedPeriods.of(span.reading()).stream())
                .distinct()
                .map(p -> Told.in(Part.TITLE, p))
                .toList();
    }

    private static long distance(Period period, @Nullable LocalDate date) {
        return date == null
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(ReportingCalendar.lastDay(period), date));
    }

    /** Where what is reported begins; beyond the end where the sentence reports nothing. */
    private static int afterReporting(String sentence) {
        var comparable = VietnameseText.comparable(sentence);
        return SubjectFile.WORDS.reporting().stream()
                .mapToInt(comparable::lastIndexOf)
                .filter(i -> i >= 0)
                .max()
                .orElse(sentence.length());
    }

    private static Optional<Period> first(String sentence, int from) {
        return Spans.of(sentence).stream()
                .filter(span -> span.start() >= from)
                .filter(span -> !isOfSomethingElse(sentence.substring(from, span.start())))
                .flatMap(span -> MentionedPeriods.of(span.reading()).stream())
                .findFirst();
    }

    /** "Chỉ số CCHC năm 2023" is a year of an index, not of the report. */
    private static boolean isOfSomethingElse(String before) {
        List<String> others = SubjectFile.WORDS.notPeriodAfter();
        return others.stream().anyMatch(VietnameseText.comparable(before)::contains);
    }
}
