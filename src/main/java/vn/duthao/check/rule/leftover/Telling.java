package vn.duthao.check.rule.leftover;

import vn.duthao.catalogue.Period;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.Reading.PeriodMention.Kind;
import vn.duthao.report.Block;

/** Whether a sentence that names another period tells what happened in this one. */
final class Telling {

    /** So many years back or ahead a report may have been written from; farther is history. */
    private static final int REACH = 3;

    private final Period period;
    private final StatedValues values;
    private final boolean inspects;

    Telling(Examination examination, Period period) {
        this.period = period;
        this.values = new StatedValues(examination);
        this.inspects = PeriodPhrases.INSPECTIONS.in(Word.of(examination.report().title()));
    }

    /** Whether this period is meant where the other one is named. */
    boolean tellsOfNow(Mention mention) {
        if (mention.isEnclosed()
                || isFar(mention)
                || isToCome(mention)
                || isWholeYear(mention)
                || isOfItsOwn(mention)) {
            return false;
        }
        var sentence = mention.sentence();
        if (mention.isEndOfPeriod()) {
            return values.standIn(sentence) && isOfOtherYear(mention);
        }
        if (mention.isLimit() || mention.follows(PeriodPhrases.TITLES) && !mention.opensPart()) {
            return false;
        }
        if (mention.isAdverbial() || isHeadingOrCaption(mention)) {
            var other = isOfOtherYear(mention) || isSinglePeriod(mention);
            return other && (values.standIn(sentence) || !isElsewhere(mention));
        }
        return values.mayStandIn(sentence) && isOfOtherYear(mention) && !isElsewhere(mention);
    }

    /** What is told is of the year that is named: the data, the form or an inspection show it. */
    private boolean isOfItsOwn(Mention mention) {
        var year = mention.period().year();
        if (year == null || year == period.year()) {
            return false;
        }
        var sentence = mention.sentence();
        return values.areOf(sentence, year)
                || mention.isSetBeside()
                || mention.opensPart() && mention.with(PeriodPhrases.COMPARING)
                || inspects && year == period.year() - 1 && !values.standIn(sentence);
    }

    private boolean isFar(Mention mention) {
        var year = mention.period().year();
        return year != null && Math.abs(year - period.year()) > REACH;
    }

    /** A later period is told ahead, or heads what is to come. */
    private boolean isToCome(Mention mention) {
        return MonthSpan.of(period).isBefore(mention.months(period))
                && (mention.sentence().block() == null
                        || mention.with(PeriodPhrases.LOOKING_AHEAD));
    }

    /** The year before, in a report of a part of a year: no older report was of that. */
    private boolean isWholeYear(Mention mention) {
        return period.kind() != Period.Kind.YEAR
                && mention.period().kind() == Kind.YEAR
                && isOfOtherYear(mention);
    }

    private static boolean isHeadingOrCaption(Mention mention) {
        var block = mention.sentence().block();
        return block == null || block instanceof Block.Table;
    }

    private boolean isOfOtherYear(Mention mention) {
        var year = mention.period().year();
        return year != null && year != period.year();
    }

    /**
     * A quarter or the second half; "6 tháng đầu năm" may be told of later, as what went before.
     */
    private static boolean isSinglePeriod(Mention mention) {
        var kind = mention.period().kind();
        return kind == Kind.QUARTER || kind == Kind.SECOND_HALF;
    }

    /** Whether the other period is looked back at or planned. */
    private boolean isElsewhere(Mention mention) {
        if (mention.months(period).isBefore(MonthSpan.of(period))) {
            return mention.with(PeriodPhrases.LOOKING_BACK);
        }
        var isHeading = mention.sentence().block() == null;
        return Plans.has(mention.sentence())
                || mention.with(PeriodPhrases.LOOKING_AHEAD)
                || !isHeading && !mention.with(PeriodPhrases.DONE);
    }
}
