package vn.duthao.check.rule.leftover;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.duthao.catalogue.Period;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.Reading.PeriodMention.Kind;

/** Tells which periods of a sentence are none that this report should name there. */
final class PeriodJudge {

    private final Period period;
    private final MonthSpan own;
    private final Telling telling;

    /**
     * A period that does not belong where it stands.
     *
     * @param why the case, as the messages name it
     * @param expected words of the period that should stand there
     */
    record Stale(Mention mention, String why, String expected) {}

    PeriodJudge(Examination examination, Period period) {
        this.period = period;
        this.own = MonthSpan.of(period);
        this.telling = new Telling(examination, period);
    }

    /** The stale periods of the sentence, in order; a table's rows may tell of any year. */
    List<Stale> stale(PlacedSentence sentence) {
        if (sentence.spans().isEmpty() || sentence.row() != null) {
            return List.of();
        }
        var words = Word.of(sentence.text());
        var mentions =
                sentence.spans().stream()
                        .flatMap(span -> Mention.of(sentence, words, span).stream())
                        .filter(m -> m.period().kind() != Kind.YEARS)
                        .toList();
        return mentions.stream().flatMap(m -> stale(m, mentions).stream()).toList();
    }

    private Optional<Stale> stale(Mention mention, List<Mention> mentions) {
        if (namesTheReport(mention, mentions)) {
            return when(!meetsOwn(mention), mention, "report", period.inWords());
        }
        var ofPlan = PlannedYear.expected(mention, period.year());
        if (ofPlan.isPresent()) {
            return when(true, mention, "document", Period.year(ofPlan.get()).inWords());
        }
        if (mention.isSamePeriod()) {
            return comparison(mention, mentions);
        }
        if (mention.isPlanned() && Ends.isEnd(mention.sentence(), mention.words())) {
            return when(mention.months(period).isBefore(own), mention, "plan", next());
        }
        if (meetsOwn(mention)) {
            return when(isOldPlan(mention), mention, "plan", next());
        }
        var tells = !contrasts(mention, mentions) && telling.tellsOfNow(mention);
        return when(tells, mention, "text", period.inWords());
    }

    private static Optional<Stale> when(boolean stale, Mention mention, String why, String words) {
        return stale ? Optional.of(new Stale(mention, why, words)) : Optional.empty();
    }

    private boolean meetsOwn(Mention mention) {
        return mention.months(period).meets(own);
    }

    /** The first period of the title, of the closing, and after "báo cáo" in the opening. */
    private static boolean namesTheReport(Mention mention, List<Mention> mentions) {
        var from = Ends.reportingFrom(mention.sentence(), mention.words());
        var named = mentions.stream().filter(m -> m.first() >= from).findFirst();
        return from >= 0
                && named.equals(Optional.of(mention))
                && !PeriodPhrases.TITLES_OF_OTHERS.in(
                        mention.words().subList(from, mention.first()))
                && !mention.isLimit()
                && !isBareInBrackets(mention);
    }

    /** "đợt 1 (2018)" says when that was; the period of the report is named in words. */
    private static boolean isBareInBrackets(Mention mention) {
        return mention.isEnclosed() && mention.text().chars().allMatch(Character::isDigit);
    }

    /** "cùng kỳ năm 2022" in a report of 2024, and the own year as its own comparison. */
    private Optional<Stale> comparison(Mention mention, List<Mention> mentions) {
        var year = mention.period().year();
        var before = period.year() - 1;
        var named = mentions.stream().anyMatch(m -> Objects.equals(m.period().year(), before));
        return when(
                year != null && year != before && !named,
                mention,
                "comparison",
                period.inYear(before).inWords());
    }

    /** A plan's heading that still names the year reported on. */
    private boolean isOldPlan(Mention mention) {
        var sentence = mention.sentence();
        return mention.period().year() != null
                && mention.months(period).equals(own)
                && sentence.block() == null
                && !Ends.isTitle(sentence)
                && Plans.isHeading(sentence.text())
                && !mention.with(PeriodPhrases.REST_OF_YEAR);
    }

    private String next() {
        return switch (period.kind()) {
            case HALF -> "6 tháng cuối năm " + period.year();
            case QUARTER -> nextQuarter().inWords();
            case NINE_MONTHS -> Period.quarter(period.year(), 4).inWords();
            case YEAR, CUSTOM -> Period.year(period.year() + 1).inWords();
        };
    }

    private Period nextQuarter() {
        return period.number() == 4
                ? Period.quarter(period.year() + 1, 1)
                : Period.quarter(period.year(), period.number() + 1);
    }

    /** Beside the period reported on, another one is compared with it. */
    private boolean contrasts(Mention mention, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(m -> m != mention && meetsOwn(m) && !m.follows(PeriodPhrases.TITLES));
    }
}
