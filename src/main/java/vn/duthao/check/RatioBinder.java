package vn.duthao.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Binds both figures of "183/193" together: the part is no more than the whole, and of its kin. */
final class RatioBinder {

    private final EvidenceFinder finder;
    private final Thresholds thresholds;
    private final Weighing weighing;
    private final int index;
    private final ClaimContext part;
    private final ClaimContext whole;

    /**
     * @param index of the whole among the claims; the part stands before it
     */
    RatioBinder(EvidenceFinder finder, Weighing weighing, List<ClaimContext> claims, int index) {
        this.finder = finder;
        this.thresholds = finder.thresholds();
        this.weighing = weighing;
        this.index = index;
        this.part = claims.get(index - 1);
        this.whole = claims.get(index);
    }

    /** What the two state; null for what fits nothing. */
    record Pair(@Nullable Fit part, @Nullable Fit whole) {}

    /**
     * The pair that fits best.
     *
     * @param parts what fits the part
     * @param taken indexes of candidates that other figures of the sentence state
     */
    Pair best(List<Fit> parts, Set<Integer> taken) {
        var all = finder.fits(whole);
        var best = parts.isEmpty() ? 0 : parts.getFirst().score();
        var open =
                options(
                        index - 1,
                        best,
                        parts.stream()
                                .filter(f -> !taken.contains(f.candidate().index()))
                                .filter(f -> !isOther(f, part, all, whole)));
        var wholes = options(index, 0, all.stream().filter(f -> !isOther(f, whole, parts, part)));
        return open.stream()
                .flatMap(p -> wholes.stream().flatMap(w -> valued(p, w)))
                .max(Comparator.comparingDouble(Valued::value))
                .map(Valued::pair)
                .map(this::confirmed)
                .orElse(new Pair(null, null));
    }

    /** A fit by itself, null for none. */
    private record Option(@Nullable Fit fit, double weight) {}

    private record Valued(Pair pair, double value) {}

    /**
     * Each with its weight, and that nothing fits. A part must be near the best by its context; of
     * the whole little is said.
     */
    private List<Option> options(int claim, double best, Stream<Fit> fits) {
        return Stream.concat(
                        fits.map(f -> new Option(f, weighing.weight(claim, f, best))),
                        Stream.of(new Option(null, 0)))
                .toList();
    }

    private Stream<Valued> valued(Option part, Option whole) {
        var pair = new Pair(part.fit(), whole.fit());
        return isOfTwo(pair)
                ? Stream.of(new Valued(pair, part.weight() + whole.weight() + together(pair)))
                : Stream.empty();
    }

    /** What the other figure states exactly is not what this one states wrongly. */
    private boolean isOther(Fit fit, ClaimContext claim, List<Fit> others, ClaimContext other) {
        return !finder.agrees(claim, fit.candidate())
                && finder.agrees(other, fit.candidate())
                && others.stream().anyMatch(f -> f.candidate().index() == fit.candidate().index());
    }

    private static boolean isOfTwo(Pair pair) {
        return pair.part == null
                || pair.whole == null
                || pair.part.candidate().index() != pair.whole.candidate().index();
    }

    /** What it adds that the two stand side by side. */
    private double together(Pair pair) {
        var structure = 3 * thresholds.structure();
        return (isKin(pair) ? structure : 0)
                - (isInverted(pair) || isTurned(pair) ? 2 * structure : 0)
                + (bothAgree(pair) ? thresholds.together() : 0);
    }

    /** Two figures that agree side by side bear each other out, and so do two that are kin. */
    private Pair confirmed(Pair pair) {
        var least = bothAgree(pair) ? thresholds.supported() : 0;
        var raise = isKin(pair) ? 3 : isBeside(pair) ? 1 : 0;
        return new Pair(
                raised(pair.part, least, 0),
                raised(pair.whole, least, raise * thresholds.structure()));
    }

    private static @Nullable Fit raised(@Nullable Fit fit, double least, double by) {
        return fit == null
                ? null
                : new Fit(fit.candidate(), Math.clamp(fit.score() + by, least, 1));
    }

    /** The part is known, and the whole no less. */
    private boolean isBeside(Pair pair) {
        return pair.part != null
                && pair.whole != null
                && finder.agrees(part, pair.part.candidate())
                && !isInverted(pair);
    }

    /**
     * Both agree, no other of a family is named, and no other figure tells as well what one of them
     * would tell; the whole may be told again where its words name it.
     */
    private boolean bothAgree(Pair pair) {
        return pair.part != null
                && pair.whole != null
                && finder.agrees(part, pair.part.candidate())
                && finder.agrees(whole, pair.whole.candidate())
                && !weighing.isToldAsWell(index - 1, pair.part)
                && (pair.whole.score() >= thresholds.supported()
                        || !weighing.isToldAsWell(index, pair.whole))
                && !weighing.isOtherNamed(index, pair.whole);
    }

    private boolean isKin(Pair pair) {
        return pair.part != null
                && pair.whole != null
                && (pair.part.candidate().isPartOf(pair.whole.candidate(), finder.kinship())
                        || pair.part.candidate().isNamedAfter(pair.whole.candidate()));
    }

    /** What is the whole stands as the part. */
    private boolean isTurned(Pair pair) {
        return pair.part != null
                && pair.whole != null
                && pair.whole.candidate().isPartOf(pair.part.candidate(), finder.kinship());
    }

    private static boolean isInverted(Pair pair) {
        if (pair.part == null || pair.whole == null) {
            return false;
        }
        var less = pair.part.candidate().exact();
        var more = pair.whole.candidate().exact();
        return !less.isEmpty() && !more.isEmpty() && less.getFirst().compareTo(more.getFirst()) > 0;
    }
}
