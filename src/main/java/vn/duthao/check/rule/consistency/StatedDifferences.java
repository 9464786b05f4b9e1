package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.Standing;

/**
 * Two figures and, directly after them, by how much they are said to differ: "đạt 88,25 điểm (tự
 * chấm 91,5 điểm, chênh lệch 3,25 điểm)", "4,62/5 điểm, mất 0,38 điểm".
 */
final class StatedDifferences {

    /** Words between the second figure and the difference stand in so many characters. */
    private static final int MOST_BETWEEN = 40;

    private StatedDifferences() {}

    /**
     * Two figures that are compared.
     *
     * @param difference as it is told
     */
    record Compared(Told one, Told other, Told difference) {

        /** The greater is the smaller and the difference. */
        Equation equation() {
            var falls = one.value().compareTo(other.value()) >= 0;
            return Equation.of(
                    falls ? one : other,
                    List.of(falls ? other : one, difference),
                    Equation.Kind.CERTAIN);
        }
    }

    /** Those of the report in order. */
    static List<Compared> of(List<Told> figures) {
        return IntStream.range(2, figures.size())
                .mapToObj(i -> compared(figures.get(i - 2), figures.get(i - 1), figures.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Compared> compared(Told one, Told other, Told difference) {
        return isBracketed(one, other, difference) || isLost(one, other, difference)
                ? Optional.of(new Compared(one, other, difference))
                : Optional.empty();
    }

    private static boolean isBracketed(Told one, Told other, Told difference) {
        return isOneUnit(one, other)
                && isOneUnit(other, difference)
                && isBracketed(Between.before(other, one))
                && leads(Said.DIFFERENCE, Between.before(difference, other));
    }

    /** "4,62/5 điểm, mất 0,38 điểm". */
    private static boolean isLost(Told score, Told most, Told lost) {
        return most.standing().role() == Standing.Role.WHOLE
                && most.sentence() == lost.sentence()
                && Stream.of(score, most, lost)
                        .allMatch(t -> t.claim().kind() == ClaimKind.SCORE && t.isAmount())
                && leads(Said.LOST, Between.before(lost, most));
    }

    private static boolean isOneUnit(Told one, Told other) {
        return one.sentence() == other.sentence()
                && one.isAmount()
                && other.isAmount()
                && !one.claim().unit().isEmpty()
                && one.claim().unit().equals(other.claim().unit());
    }

    private static boolean isBracketed(String between) {
        return between.indexOf('(') >= 0
                && between.indexOf('(') == between.lastIndexOf('(')
                && between.indexOf(')') < 0
                && between.indexOf(';') < 0;
    }

    /** Nothing but the word for it, and what belongs to the second figure. */
    private static boolean leads(Said word, String between) {
        return between.length() <= MOST_BETWEEN
                && between.chars().noneMatch(c -> "();:".indexOf(c) >= 0)
                && word.in(between);
    }
}
