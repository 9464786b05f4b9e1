package vn.duthao.check.rule.figure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.duthao.catalogue.Indicator;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Standing;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;

/**
 * Whether two figures of a report tell of the same: in the same words, of the same unit, and not of
 * a plan, a change, a part or another time.
 */
final class Likeness {

    private static final Set<String> OF_ANOTHER_KIND = Set.of("change", "mode", "epoch");

    /** A longer sentence is a list that no one can read, and every look at it is long. */
    private static final int LONGEST = 20_000;

    private final FigureThresholds thresholds;
    private final Pattern otherTimes;

    Likeness(FigureVocabulary vocabulary) {
        thresholds = vocabulary.thresholds();
        otherTimes = vocabulary.pattern("{other-times}");
    }

    /** Whether the figure can be held against another one at all. */
    boolean isPlain(ExaminedClaim examined, Examination examination) {
        var claim = examined.claim();
        var sentence = examination.sentences().get(claim.place().index());
        return sentence.row() == null
                && sentence.text().length() <= LONGEST
                && claim.span().qualifier() == Qualifier.NONE
                && examined.share().isEmpty()
                && examined.standing().role() != Standing.Role.PART
                && OF_ANOTHER_KIND.stream()
                        .noneMatch(f -> examined.standing().said().containsKey(f))
                && sentence.spans().stream().noneMatch(s -> isTime(s.reading()))
                && !otherTimes.matcher(sentence.text()).find();
    }

    /** A quarter, a half or another time than a whole year is a time of its own. */
    private static boolean isTime(Reading reading) {
        return reading instanceof Reading.PeriodMention(var kind, _, _, _)
                && kind != Reading.PeriodMention.Kind.YEAR;
    }

    /** Whether both can be held against each other, and tell of the same. */
    boolean isSame(ExaminedClaim one, ExaminedClaim other, Examination examination) {
        return areAlike(one, other) && isPlain(one, examination) && isPlain(other, examination);
    }

    /** Whether both tell of the same, if they can be held against each other at all. */
    boolean areAlike(ExaminedClaim one, ExaminedClaim other) {
        return one.claim().kind() == other.claim().kind()
                && one.standing().units().equals(other.standing().units())
                && one.standing().said().equals(other.standing().said())
                && BracketHead.of(one.claim()).mayBe(BracketHead.of(other.claim()))
                && (isOneIndicator(one, other) || areWordedAlike(one, other));
    }

    private boolean areWordedAlike(ExaminedClaim one, ExaminedClaim other) {
        return areUnderOne(one, other)
                && words(one).size() >= thresholds.words()
                && words(one).equals(words(other));
    }

    /** The words besides its unit. */
    private static Set<String> words(ExaminedClaim examined) {
        var words = new HashSet<>(examined.words());
        for (var word : examined.claim().unit().split(" ", -1)) {
            words.remove(word);
        }
        return words;
    }

    /** In the same section, or of the same indicator as far as one is known. */
    private static boolean areUnderOne(ExaminedClaim one, ExaminedClaim other) {
        return one.nearest().isPresent() && other.nearest().isPresent()
                ? sameIndicator(one, other)
                : one.claim().place().section().equals(other.claim().place().section());
    }

    private boolean isOneIndicator(ExaminedClaim one, ExaminedClaim other) {
        return Math.min(one.fit(), other.fit()) >= thresholds.same() && sameIndicator(one, other);
    }

    private static boolean sameIndicator(ExaminedClaim one, ExaminedClaim other) {
        return id(one).isPresent() && id(one).equals(id(other));
    }

    private static Optional<String> id(ExaminedClaim examined) {
        return examined.nearest().map(Indicator::id);
    }
}
