package vn.duthao.check.rule.leftover;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;
import vn.duthao.numerals.Reading.PeriodMention.Kind;

/**
 * The year of a cited plan: "Kế hoạch số 102/KH-SCT ngày 12/01/2024 về CCHC năm 2024". A plan is
 * for the year of its date; one of the last days of December is for the next.
 */
final class PlannedYear {

    private static final int LATE_IN_DECEMBER = 20;

    private PlannedYear() {}

    /** The year that the plan's subject should name, empty where the one it names is possible. */
    static Optional<Integer> expected(Mention mention, int reported) {
        var year = mention.period().year();
        if (year == null || year == reported || mention.period().kind() != Kind.YEAR) {
            return Optional.empty();
        }
        return date(mention)
                .map(date -> expected(date, year, reported))
                .filter(expected -> !expected.equals(year));
    }

    private static int expected(LocalDate date, int year, int reported) {
        var late = date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= LATE_IN_DECEMBER;
        var next = date.getYear() + 1;
        if (late && year == date.getYear() && reported == next) {
            return next;
        }
        return year < date.getYear() ? late ? next : date.getYear() : Math.min(year, next);
    }

    /** The date of the plan whose subject the mention ends; empty where it is of something else. */
    private static Optional<LocalDate> date(Mention mention) {
        var before =
                mention.sentence().spans().stream()
                        .filter(s -> s.end() <= mention.start())
                        .toList()
                        .reversed();
        if (before.size() < 2
                || !(before.get(1).reading() instanceof Reading.LegalNumber(var number))
                || !(before.getFirst().reading() instanceof Reading.CalendarDate(var date))) {
            return Optional.empty();
        }
        var subject = after(before.getFirst(), mention);
        return isForward(number, subject) && isSubject(mention, subject)
                ? Optional.of(date)
                : Optional.empty();
    }

    private static List<Word> after(NumericSpan date, Mention mention) {
        return mention.clauseBefore().stream().filter(w -> w.start() >= date.end()).toList();
    }

    private static boolean isForward(String number, List<Word> subject) {
        return PeriodPhrases.FORWARD_SUBJECTS.in(subject)
                || LeftoverWords.WORDS.periods().forwardCodes().stream()
                        .anyMatch(code -> number.contains("/" + code + "-"));
    }

    /** Between date and year stands nothing but the subject. */
    private static boolean isSubject(Mention mention, List<Word> between) {
        var inClause = between.size() < mention.clauseBefore().size();
        return inClause
                && !between.isEmpty()
                && !mention.isLimit()
                && !PeriodPhrases.OTHER_YEARS.in(between)
                && IntStream.range(1, between.size())
                        .filter(i -> between.get(i - 1).form().equals(","))
                        .allMatch(i -> PeriodPhrases.NEW_CLAUSES.at(between, i) == null);
    }
}
