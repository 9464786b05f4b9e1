package vn.duthao.check.rule.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.notice.Notice;

/**
 * "42 công chức, tăng 11 người so với cùng kỳ (53 người)", "tăng 20,75%": the amount is right, the
 * direction is not. The lower number is the higher place in an order.
 */
final class AmountBeside implements DirectionDiffers.Comparison {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int BEFORE = 20;
    private static final int UNIT = 15;

    /** Nobody compares the figures of a longer sentence with each other. */
    private static final int MOST = 40;

    private final Direction.Reader directions;
    private final Pattern bare = Pattern.compile("[^,;:.()\\d]*");
    private final Pattern earlier;
    private final Pattern ranks;

    AmountBeside(FigureVocabulary vocabulary) {
        directions = new Direction.Reader(vocabulary);
        earlier = vocabulary.pattern("so với|{year-before}");
        ranks = vocabulary.pattern("^\\W*{ranks}");
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        Map<Integer, List<Claim>> bySentence =
                examination.claims().stream()
                        .filter(c -> isText(c, examination))
                        .map(ExaminedClaim::claim)
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.place().index(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return bySentence.values().stream()
                .filter(claims -> claims.size() <= MOST)
                .flatMap(claims -> claims.stream().flatMap(d -> finding(d, claims).stream()));
    }

    private static boolean isText(ExaminedClaim examined, Examination examination) {
        return examination.sentences().get(examined.claim().place().index()).row() == null;
    }

    private Optional<Finding> finding(Claim amount, List<Claim> claims) {
        return directionOf(amount).flatMap(d -> contradicted(d, amount, claims));
    }

    /** A pair of figures with this difference tells the other direction, and none this one. */
    private Optional<Finding> contradicted(Direction told, Claim amount, List<Claim> claims) {
        var pairs =
                claims.stream()
                        .filter(then -> isState(then, amount) && isEarlier(then, claims))
                        .flatMap(
                                then ->
                                        claims.stream()
                                                .filter(now -> isState(now, amount))
                                                .filter(now -> !isEarlier(now, claims))
                                                .filter(now -> isPair(now, then, amount))
                                                .map(now -> new Pair(now, then)))
                        .toList();
        var way = new Direction(told.rise() != isPlace(amount), told.start(), told.end());
        var wrong =
                pairs.stream().allMatch(p -> way.isContradicted(p.then().value(), p.now().value()));
        return pairs.isEmpty() || !wrong
                ? Optional.empty()
                : Optional.of(finding(marked(told, amount, pairs.getFirst()), pairs.getFirst()));
    }

    /** "giảm 13 vụ" tells a change: nothing has changed from it or to it. */
    private boolean isState(Claim claim, Claim amount) {
        return claim != amount && directionOf(claim).isEmpty();
    }

    /** The word of direction that stands before a figure with nothing else between. */
    private Optional<Direction> directionOf(Claim claim) {
        var text = claim.place().sentence();
        return directions
                .last(text, Math.max(0, claim.start() - BEFORE), claim.start())
                .filter(d -> bare.matcher(text.substring(d.end(), claim.start())).matches());
    }

    /** A rate of growth is right but for the word before it. */
    private static Direction marked(Direction told, Claim amount, Pair pair) {
        return isGrowthOf(pair.now(), amount) ? told : told.with(amount);
    }

    private record Pair(Claim now, Claim then) {}

    private static boolean isPair(Claim now, Claim then, Claim amount) {
        return now.kind() == then.kind()
                && isOneUnit(now, then, amount)
                && amount.value().signum() != 0
                && (isGrowthOf(now, amount)
                        ? isBeside(now, then, amount) && isEqual(growth(now, then, amount), amount)
                        : isEqual(difference(now, then), amount));
    }

    /** "42 công chức, tăng 11 người so với cùng kỳ (53 người)": one of the two names its unit. */
    private static boolean isOneUnit(Claim now, Claim then, Claim amount) {
        return now.unit().isEmpty()
                || then.unit().isEmpty()
                || then.unit().equals(now.unit())
                || then.unit().equals(amount.unit());
    }

    private static boolean isEqual(BigDecimal value, Claim amount) {
        return value.compareTo(amount.value()) == 0;
    }

    /** "612 hồ sơ, tăng 6,56% so với cùng kỳ (655 hồ sơ)": in this order, of one unit. */
    private static boolean isBeside(Claim now, Claim then, Claim rate) {
        return now.end() <= rate.start()
                && then.start() >= rate.end()
                && now.unit().equals(then.unit());
    }

    /** A rate tells how much a count grew, an amount by how many. */
    private static boolean isGrowthOf(Claim now, Claim amount) {
        return amount.kind() == ClaimKind.RATE && now.kind() != ClaimKind.RATE;
    }

    private static BigDecimal difference(Claim now, Claim then) {
        return now.value().subtract(then.value()).abs();
    }

    /** In percent of the earlier value, at the decimals of the rate; zero where that is zero. */
    private static BigDecimal growth(Claim now, Claim then, Claim rate) {
        var scale = Math.max(0, rate.value().scale());
        return then.value().signum() <= 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(difference(now, then))
                        .divide(then.value(), scale, RoundingMode.HALF_UP);
    }

    /** Between the figure before it and itself the earlier period is named. */
    private boolean isEarlier(Claim claim, List<Claim> claims) {
        var from =
                claims.stream()
                        .filter(c -> c.end() <= claim.start())
                        .mapToInt(Claim::end)
                        .max()
                        .orElse(0);
        return earlier.matcher(claim.place().sentence().substring(from, claim.start())).find();
    }

    private boolean isPlace(Claim amount) {
        var text = amount.place().sentence();
        var end = Math.min(text.length(), amount.end() + UNIT);
        return ranks.matcher(text.substring(amount.end(), end)).find();
    }

    private static Finding finding(Direction told, Pair pair) {
        var message =
                Notice.of(
                        "check.direction-differs.from-to",
                        told.word(pair.now().place()),
                        pair.then().text(),
                        pair.now().text());
        return told.finding(
                pair.now().place(),
                message,
                List.of(pair.then().text() + " → " + pair.now().text()));
    }
}
