package vn.duthao.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Binds the figures of one sentence together. */
final class SentenceBinder {

    private final EvidenceFinder finder;
    private final List<ClaimContext> claims;
    private final List<Integer> members;
    private final List<Binding> bindings;
    private final Weighing weighing;
    private final Map<Integer, List<Fit>> fits = new LinkedHashMap<>();
    private final Thresholds thresholds;

    /**
     * @param members indexes of the sentence's claims
     * @param bindings of all claims; those of the sentence are set
     * @param tellings what the report tells rightly as far as it is known, null where nothing is
     */
    SentenceBinder(
            EvidenceFinder finder,
            List<ClaimContext> claims,
            List<Integer> members,
            List<Binding> bindings,
            @Nullable Tellings tellings) {
        this.finder = finder;
        this.claims = claims;
        this.members = members;
        this.bindings = bindings;
        this.weighing = new Weighing(finder, claims, tellings);
        this.thresholds = finder.thresholds();
    }

    /** First by context alone, then again with what is known of the figures above. */
    void bind() {
        var single = members.stream().filter(i -> !isWhole(i)).toList();
        single.forEach(i -> fits.put(i, finder.fits(claims.get(i))));
        assign(single);
        if (single.stream().anyMatch(i -> boundParent(i) != null)) {
            single.forEach(i -> fits.put(i, withStructure(i)));
            assign(single);
        }
        single.forEach(this::tellAgain);
        members.stream().filter(this::isWhole).forEach(this::bindRatio);
    }

    private boolean isWhole(int index) {
        return claims.get(index).role() == Figure.Role.WHOLE;
    }

    private List<Fit> fitsOf(int index) {
        return fits.getOrDefault(index, List.of());
    }

    private void assign(List<Integer> single) {
        var size = thresholds.assigned();
        for (var from = 0; from < single.size(); from += size) {
            assignSome(single.subList(from, Math.min(single.size(), from + size)));
        }
    }

    private void assignSome(List<Integer> rows) {
        var columns = new LinkedHashMap<Integer, Integer>();
        for (var row : rows) {
            fitsOf(row).forEach(f -> columns.putIfAbsent(f.candidate().index(), columns.size()));
        }
        var weights = new double[rows.size()][columns.size()];
        for (var r = 0; r < rows.size(); r++) {
            for (var fit : fitsOf(rows.get(r))) {
                var column = columns.getOrDefault(fit.candidate().index(), 0);
                weights[r][column] =
                        weighing.weight(rows.get(r), fit, fitsOf(rows.get(r)).getFirst().score());
            }
        }
        var chosen = Assignment.best(weights);
        var indexes = List.copyOf(columns.keySet());
        var taken =
                Arrays.stream(chosen)
                        .filter(c -> c >= 0)
                        .mapToObj(indexes::get)
                        .collect(Collectors.toSet());
        for (var r = 0; r < rows.size(); r++) {
            var candidate = chosen[r] < 0 ? -1 : indexes.get(chosen[r]);
            bindings.set(rows.get(r), binding(rows.get(r), candidate, taken));
        }
    }

    private Binding binding(int index, int candidate, Set<Integer> taken) {
        var claim = claims.get(index);
        var all = fitsOf(index);
        var chosen = all.stream().filter(f -> f.candidate().index() == candidate).findFirst();
        if (chosen.isEmpty()) {
            return Binding.none(claim);
        }
        var fit = chosen.get();
        var others = all.stream().filter(f -> !taken.contains(f.candidate().index())).toList();
        var next = others.isEmpty() ? 0 : others.getFirst().score();
        var rivals =
                others.stream().filter(f -> f.score() > fit.score() - thresholds.margin()).toList();
        var agrees = finder.agrees(claim, fit.candidate());
        return new Binding(claim, fit, agrees, fit.score() - next, rivals);
    }

    /** What is part of the figure above it by a relation is the likelier. */
    private List<Fit> withStructure(int index) {
        var parent = boundParent(index);
        if (parent == null) {
            return fitsOf(index);
        }
        var share = claims.get(index).role() == Figure.Role.SHARE;
        return fitsOf(index).stream()
                .map(
                        f ->
                                isRelated(f.candidate(), parent, share)
                                        ? raised(f, 1)
                                        : strange(f, share))
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .toList();
    }

    private boolean isRelated(Candidate candidate, Candidate parent, boolean share) {
        var kinship = finder.kinship();
        return share
                ? kinship.isRateOf(candidate.ids(), parent.ids())
                : candidate.isPartOf(parent, kinship);
    }

    /** A rate of other counts is hardly the share of this one. */
    private Fit strange(Fit fit, boolean share) {
        return share && finder.kinship().isRate(fit.candidate().ids()) ? raised(fit, -2) : fit;
    }

    private Fit raised(Fit fit, int times) {
        var score = fit.score() + times * thresholds.structure();
        return new Fit(fit.candidate(), Math.min(1, score));
    }

    private @Nullable Candidate boundParent(int index) {
        return bound(claims.get(index).parent());
    }

    private @Nullable Candidate bound(int index) {
        var fit = index < 0 ? null : bindings.get(index).fit();
        return fit == null ? null : fit.candidate();
    }

    /** An observation told again in the same sentence: it fits best, agrees, and was taken. */
    private void tellAgain(int index) {
        var bound = bindings.get(index);
        if (fitsOf(index).isEmpty() || bound.agrees()) {
            return;
        }
        var best = fitsOf(index).getFirst();
        var now = bound.fit() == null ? 0 : bound.fit().score();
        if (best.score() >= Math.max(now, thresholds.supported())
                && finder.agrees(claims.get(index), best.candidate())
                && !weighing.isOtherNamed(index, best)) {
            bindings.set(
                    index,
                    new Binding(claims.get(index), best, true, best.score() - now, List.of()));
        }
    }

    private void bindRatio(int whole) {
        var part = whole - 1;
        var pair =
                new RatioBinder(finder, weighing, claims, whole)
                        .best(fitsOf(part), takenBeside(part));
        bindings.set(part, chosen(part, pair.part(), fitsOf(part)));
        bindings.set(whole, chosen(whole, pair.whole(), finder.fits(claims.get(whole))));
    }

    private Set<Integer> takenBeside(int part) {
        return members.stream()
                .filter(i -> i != part && !isWhole(i))
                .map(this::bound)
                .filter(Objects::nonNull)
                .map(Candidate::index)
                .collect(Collectors.toSet());
    }

    private Binding chosen(int index, @Nullable Fit fit, List<Fit> all) {
        if (fit == null) {
            return Binding.none(claims.get(index));
        }
        var next =
                all.stream()
                        .filter(f -> f.candidate().index() != fit.candidate().index())
                        .mapToDouble(Fit::score)
                        .max()
                        .orElse(0);
        var agrees = finder.agrees(claims.get(index), fit.candidate());
        return new Binding(claims.get(index), fit, agrees, fit.score() - next, List.of());
    }
}
