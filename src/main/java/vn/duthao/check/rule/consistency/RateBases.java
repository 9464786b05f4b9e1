package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.Standing;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.leftover.Plans;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.numerals.Qualifier;
import vn.duthao.numerals.Reading;

/** What the rates of a report are computed from. */
final class RateBases {

    /** No more figures of a sentence are tried. */
    private static final int MOST = 40;

    /** So many figures on both sides. */
    private static final int BESIDE = 10;

    private static final Pattern CLAUSE_END = Pattern.compile("[;,.(]");

    private final List<Told> figures;
    private final List<PlacedSentence> sentences;
    private final Surrounding surrounding;
    private final UsualRates usual;
    private final Map<Integer, List<Quotient>> known = new HashMap<>();

    RateBases(Examination examination) {
        figures = Told.all(examination);
        sentences = examination.sentences();
        surrounding = new Surrounding(examination, figures);
        usual = new UsualRates(examination, surrounding);
        GrowthRates.of(figures).forEach(c -> known.put(c.rate().index(), c.ways()));
        for (var grid : Grid.all(examination, figures)) {
            new RateColumns(grid)
                    .cells()
                    .forEach(c -> known.put(c.rate().index(), List.of(c.quotient())));
        }
    }

    /** Every figure of the report in order. */
    List<Told> figures() {
        return figures;
    }

    /** Whether the rate is none of the shares that the figures of its own sentence make. */
    static boolean differsFromSentence(ExaminedClaim examined) {
        var quotients = inSentence(examined);
        return isOpen(examined)
                && !quotients.isEmpty()
                && quotients.stream().noneMatch(q -> q.fits(examined.claim()));
    }

    /** Of what the rate may be computed from, the nearest; empty where one of it fits. */
    Optional<Quotient> contradicting(Told rate) {
        var table = known.getOrDefault(rate.index(), List.of());
        if (isOfWrittenRatio(rate) && !isOpen(rate.examined())) {
            var written = inSentence(rate.examined());
            return isOneOf(written, rate) ? Optional.empty() : nearest(rate, written);
        }
        if (!isOpen(rate.examined()) || table.isEmpty() && !isShare(rate)) {
            return Optional.empty();
        }
        if (rate.isWrong()) {
            return differsFromSentence(rate.examined())
                    ? nearest(rate, inSentence(rate.examined()))
                    : Optional.empty();
        }
        var quotients = table.isEmpty() ? quotients(rate) : table;
        return isOneOf(quotients, rate) ? Optional.empty() : nearest(rate, quotients);
    }

    /** Whether it is one of these or of the shares that figures around it make. */
    private boolean isOneOf(List<Quotient> quotients, Told rate) {
        return Stream.concat(quotients.stream(), others(rate).stream())
                        .anyMatch(q -> q.fits(rate.claim()))
                || isOfPair(rate);
    }

    /**
     * "11 trong 26 nhiệm vụ (87,2%)": the rate is that of the two before it, though the data may
     * have it of something else.
     */
    private boolean isOfWrittenRatio(Told rate) {
        var parent = rate.standing().parent();
        return rate.claim().span().qualifier() == Qualifier.NONE
                && rate.standing().role() == Standing.Role.SHARE
                && parent >= 0
                && figures.get(parent).standing().role() == Standing.Role.PART
                && figures.get(parent).claim().kind() == ClaimKind.COUNT
                && isShare(rate);
    }

    private static Optional<Quotient> nearest(Told rate, List<Quotient> quotients) {
        return quotients.stream().min(Comparator.comparing(q -> q.distance(rate.claim())));
    }

    /** Whether the rate has another usual base than its formula in the data. */
    boolean hasOtherBase(Told rate) {
        return usual.of(rate).stream().anyMatch(q -> q.fits(rate.claim()));
    }

    /** The data do not say that the rate is right, and no word loosens it. */
    private static boolean isOpen(ExaminedClaim examined) {
        var judged = examined.verdict();
        return examined.claim().span().qualifier() == Qualifier.NONE
                && (judged instanceof Verdict.Unsupported
                        || judged instanceof Verdict.Refuted
                        || judged instanceof Verdict.Ambiguous);
    }

    private static boolean isShare(Told told) {
        return told.isRate()
                && isOfNow(told)
                && !Said.OTHER_BASE.opens(Between.after(told))
                && !isOfOtherPeriod(told);
    }

    /** "bằng 112,5% số hồ sơ của quý I năm trước" tells no share of what is told beside it. */
    private static boolean isOfOtherPeriod(Told told) {
        var clause = CLAUSE_END.split(Between.after(told), 2)[0];
        return Said.EQUAL.ends(Between.before(told)) && Said.OF_PERIOD.in(clause);
    }

    /** A share of a figure follows from it, whatever is asked for or aimed at around them. */
    private static boolean isOfNow(Told told) {
        var standing = told.standing();
        return standing.role() == Standing.Role.SHARE
                ? Told.STRICT.stream()
                        .filter(f -> !f.equals("mode") || standing.facets().containsKey(f))
                        .allMatch(f -> standing.says(f).isEmpty())
                : told.isOfNow();
    }

    private List<Quotient> quotients(Told rate) {
        var quotients = new ArrayList<>(inSentence(rate.examined()));
        ofRatio(rate).ifPresent(quotients::add);
        if (quotients.isEmpty() && !isPlanned(rate)) {
            quotients.addAll(usual.of(rate));
        }
        return quotients;
    }

    /** What is told of the period does not give a rate of the next one. */
    private boolean isPlanned(Told rate) {
        return Plans.has(sentences.get(rate.sentence()));
    }

    private static List<Quotient> inSentence(ExaminedClaim examined) {
        return examined.share().stream()
                .flatMap(s -> s.wholes().stream().limit(MOST).flatMap(w -> quotient(s, w).stream()))
                .toList();
    }

    private static Optional<Quotient> quotient(
            ExaminedClaim.Share share, vn.duthao.check.Claim whole) {
        var part = share.part();
        return whole.value().signum() <= 0 || isRough(part) || isRough(whole)
                ? Optional.empty()
                : Optional.of(
                        Quotient.of(
                                part.text(),
                                part.value(),
                                whole.text(),
                                whole.value(),
                                share.certain()));
    }

    /** "trên 1,2 nghìn" of "8.615": what is told by and large gives no exact share. */
    private static boolean isRough(vn.duthao.check.Claim claim) {
        return claim.span().qualifier() != Qualifier.NONE
                || claim.span().reading() instanceof Reading.Quantity quantity
                        && quantity.scale() > 0;
    }

    /** The quotient of "84,96/100 điểm" before the rate. */
    private Optional<Quotient> ofRatio(Told rate) {
        var parent = rate.standing().parent();
        if (parent < 0 || rate.standing().role() != Standing.Role.SHARE) {
            return Optional.empty();
        }
        var part = figures.get(parent).claim();
        return part.span().reading() instanceof Reading.Ratio ratio
                        && ratio.whole().value().signum() > 0
                ? Optional.of(
                        Quotient.of(
                                part.text(),
                                ratio.part().value(),
                                NumeralPrinter.print(
                                        ratio.whole().value(), ratio.whole().decimals(), false),
                                ratio.whole().value(),
                                true))
                : Optional.empty();
    }

    /** Shares of other figures around it that would make the rate right. */
    private List<Quotient> others(Told rate) {
        var parent = rate.standing().parent();
        var quotients = new ArrayList<>(usual.of(rate));
        if (parent >= 0 && rate.standing().role() == Standing.Role.SHARE) {
            var part = figures.get(parent);
            if (part.claim().kind() == ClaimKind.COUNT) {
                surrounding.wholes(part).forEach(w -> quotients.add(quotient(part, w)));
            }
        }
        return quotients;
    }

    /** Two counts of the sentence make it, wherever they stand: "nếu tính trên 18.642 hồ sơ …". */
    private boolean isOfPair(Told rate) {
        var counts = countsBeside(rate);
        return counts.stream()
                .anyMatch(
                        part ->
                                counts.stream()
                                        .filter(whole -> isPair(part, whole))
                                        .anyMatch(w -> quotient(part, w).fits(rate.claim())));
    }

    private List<Told> countsBeside(Told rate) {
        var from = Math.max(0, rate.index() - BESIDE);
        var to = Math.min(figures.size(), rate.index() + BESIDE);
        return figures.subList(from, to).stream()
                .filter(t -> t.sentence() == rate.sentence())
                .filter(t -> t.claim().kind() == ClaimKind.COUNT)
                .toList();
    }

    private static boolean isPair(Told part, Told whole) {
        return part.value().compareTo(whole.value()) < 0
                && whole.sharesUnit(part)
                && part.value().signum() > 0;
    }

    private static Quotient quotient(Told part, Told whole) {
        return Quotient.of(
                part.claim().text(), part.value(), whole.claim().text(), whole.value(), false);
    }
}
