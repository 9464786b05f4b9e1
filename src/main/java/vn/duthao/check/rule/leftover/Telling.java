package vn.duthao.check.rule.leftover;

import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Period;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.Reading.PeriodMention.Kind;
import vn.duthao.report.Block;

/** Whether a sentence that names another period tells what happened in this one. */
final class Telling {

    /** So many years back or ahead a report may have been written from; farther is history. */
    private static final int REACH = 3;

    private final Period period;
    private final boolean hasData;
    private final Set<Integer> stating;

    Telling(Examination examination, Period period) {
        this.period = period;
        this.hasData = examination.data() != null;
        this.stating =
                examination.claims().stream()
                        .filter(c -> statesNow(c, examination))
                        .map(c -> c.claim().place().index())
                        .collect(Collectors.toSet());
    }

    /** Whether the figure states this period's value; without data, any figure may. */
    private static boolean statesNow(ExaminedClaim examined, Examination examination) {
        var data = examination.data();
        return switch (examined.verdict()) {
            case Verdict.Supported(var value) ->
                    data != null && data.observations().contains(value);
            case Verdict.Derived _ -> true;
            case Verdict.Unsupported _ -> data == null;
            case Verdict.Refuted _, Verdict.Stale _, Verdict.Ambiguous _ -> false;
        };
    }

    /** Whether this period is meant where the other one is named. */
    boolean tellsOfNow(Mention mention) {
        if (mention.isEnclosed() || isFar(mention)) {
            return false;
        }
        var states = stating.contains(mention.sentence().place().index());
        if (mention.isEndOfPeriod()) {
            return hasData && states && isOfOtherYear(mention);
        }
        if (mention.isLimit() || mention.follows(PeriodPhrases.TITLES) && !mention.opensPart()) {
            return false;
        }
        if (mention.isAdverbial() || isHeadingOrCaption(mention)) {
            var other = isOfOtherYear(mention) || isSinglePeriod(mention);
            return other && (hasData && states || !isElsewhere(mention));
        }
        return states && isOfOtherYear(mention) && !isElsewhere(mention);
    }

    private boolean isFar(Mention mention) {
        var year = mention.period().year();
        return year != null && Math.abs(year - period.year()) > REACH;
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
        return isHeading && isPlan(mention.sentence().text())
                || mention.sentence().headings().stream().anyMatch(Telling::isPlan)
                || mention.with(PeriodPhrases.LOOKING_AHEAD)
                || !isHeading && !mention.with(PeriodPhrases.DONE);
    }

    /** Whether plans stand under the heading. */
    static boolean isPlan(String heading) {
        var words = Word.of(heading);
        return PeriodPhrases.PLAN_HEADINGS.in(words)
                || PeriodPhrases.PLAN_HEADING_STARTS.at(words, 0) != null;
    }
}
