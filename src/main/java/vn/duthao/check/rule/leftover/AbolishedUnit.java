package vn.duthao.check.rule.leftover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/** A level, a department or a ministry that no longer exists, named as if it did. */
final class AbolishedUnit implements Rule {

    /** A period of the cut-off of the 14th that begins shortly before the day lies after it. */
    private static final int CUT_OFF_DAYS = 17;

    private static final LeftoverWords.AbolishedWords WORDS = LeftoverWords.WORDS.abolished();
    private static final Phrases HISTORY = Phrases.of(WORDS.history());
    private static final Phrases DOCUMENTS = Phrases.of(WORDS.documents());
    private static final Phrases RANKED = Phrases.of(WORDS.ranks().units());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/M/uuuu", Locale.ROOT);

    @Override
    public String id() {
        return "abolished-unit";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var days = Days.of(examination);
        if (days == null) {
            return List.of();
        }
        var units =
                AbolishedNames.of(examination.corpus().agencies(), examination.subject().agency());
        return examination.sentences().stream()
                .filter(s -> s.row() == null)
                .flatMap(s -> Stream.concat(units(s, units, days), ranks(s, days)))
                .toList();
    }

    /** First and last day of the period reported on. */
    private record Days(LocalDate first, LocalDate last) {

        static @Nullable Days of(Examination examination) {
            var period = examination.subject().period();
            if (period != null) {
                return new Days(
                        ReportingCalendar.firstDay(period), ReportingCalendar.lastDay(period));
            }
            var date = examination.subject().date();
            return date == null ? null : new Days(date.minusYears(1), date);
        }

        /** Whether all of it lies after the day; of a period across it, what is planned. */
        boolean after(LocalDate day, PlacedSentence sentence) {
            var planned = Plans.has(sentence);
            return !first.isBefore(day.minusDays(CUT_OFF_DAYS))
                    || planned && (!last.isBefore(day) || namesPeriodFrom(sentence, day));
        }
    }

    private Stream<Finding> units(PlacedSentence sentence, AbolishedNames units, Days days) {
        var words = Word.of(sentence.text());
        return units.in(words)
                .filter(found -> days.after(found.unit().from(), sentence))
                .filter(
                        found ->
                                !isHistory(
                                        sentence, words, found.match().from(), found.unit().from()))
                .map(found -> finding(sentence, words, found));
    }

    private Finding finding(PlacedSentence sentence, List<Word> words, AbolishedNames.Found found) {
        var start = words.get(found.match().from()).start();
        var end = words.get(found.match().to() - 1).end();
        var unit = found.unit();
        var name = sentence.text().substring(start, end);
        var message =
                Notice.of("leftover.abolished-unit", name, DAY.format(unit.from()), unit.now());
        return Findings.of(
                id(),
                Severities.of(id()),
                sentence.place(),
                start,
                end,
                message,
                unit.now(),
                List.of());
    }

    /**
     * What was is told: by a word of the sentence, in brackets, or in the title of an old document.
     */
    private static boolean isHistory(
            PlacedSentence sentence, List<Word> words, int at, LocalDate from) {
        var before = words.subList(0, at);
        return HISTORY.in(words) && !namesLater(sentence, from)
                || before.stream().anyMatch(w -> "(“\"".contains(w.form()))
                || DOCUMENTS.in(before) && !isLater(sentence, words.get(at).start(), from);
    }

    /** Whether the sentence names a day or a period wholly after the day. */
    private static boolean namesLater(PlacedSentence sentence, LocalDate day) {
        return sentence.spans().stream()
                .map(NumericSpan::reading)
                .anyMatch(
                        reading ->
                                switch (reading) {
                                    case Reading.CalendarDate(var date) -> date.isAfter(day);
                                    case Reading.PeriodMention mention ->
                                            mention.year() != null
                                                    && mention.year() > day.getYear();
                                    default -> false;
                                });
    }

    /** Whether the sentence names a period that begins on the day or after it. */
    private static boolean namesPeriodFrom(PlacedSentence sentence, LocalDate day) {
        return sentence.spans().stream()
                .map(NumericSpan::reading)
                .filter(Reading.PeriodMention.class::isInstance)
                .map(r -> firstMonth((Reading.PeriodMention) r))
                .anyMatch(month -> month != null && !month.isBefore(YearMonth.from(day)));
    }

    private static @Nullable YearMonth firstMonth(Reading.PeriodMention mention) {
        if (mention.year() == null) {
            return null;
        }
        var month =
                switch (mention.kind()) {
                    case QUARTER -> 3 * mention.number() - 2;
                    case SECOND_HALF -> 7;
                    case MONTH -> mention.number();
                    case LAST_MONTHS -> 13 - mention.number();
                    case YEAR, FIRST_HALF, NINE_MONTHS, FIRST_MONTHS, YEARS -> 1;
                };
        return YearMonth.of(mention.year(), month);
    }

    /** Whether the last date before the place is of a document of the new time. */
    private static boolean isLater(PlacedSentence sentence, int at, LocalDate from) {
        return sentence.spans().stream()
                .filter(s -> s.end() <= at)
                .map(NumericSpan::reading)
                .filter(Reading.CalendarDate.class::isInstance)
                .map(r -> ((Reading.CalendarDate) r).date())
                .reduce((_, last) -> last)
                .filter(date -> !date.isBefore(from))
                .isPresent();
    }

    /** "hạng 20/63 tỉnh, thành phố"; an index of an earlier year counted them so. */
    private Stream<Finding> ranks(PlacedSentence sentence, Days days) {
        var ranks = WORDS.ranks();
        if (!days.after(ranks.from(), sentence) || namesYearBefore(sentence, ranks.from())) {
            return Stream.of();
        }
        return sentence.spans().stream()
                .filter(
                        s ->
                                s.reading() instanceof Reading.Ratio ratio
                                        && ratio.whole().value().intValue() == ranks.old())
                .filter(s -> isOfProvinces(sentence.text().substring(s.end())))
                .map(s -> rank(sentence, s, ranks));
    }

    private static boolean isOfProvinces(String after) {
        return RANKED.at(Word.of(after.strip()), 0) != null;
    }

    private static boolean namesYearBefore(PlacedSentence sentence, LocalDate from) {
        return sentence.spans().stream()
                .anyMatch(
                        s ->
                                s.reading() instanceof Reading.PeriodMention mention
                                        && mention.year() != null
                                        && mention.year() < from.getYear());
    }

    private Finding rank(PlacedSentence sentence, NumericSpan span, LeftoverWords.Ranks ranks) {
        var now = Integer.toString(ranks.now());
        var message =
                Notice.of(
                        "leftover.abolished-unit.rank", span.text(), DAY.format(ranks.from()), now);
        return Findings.of(
                id(),
                Severities.of(id()),
                sentence.place(),
                span.start(),
                span.end(),
                message,
                null,
                List.of());
    }
}
