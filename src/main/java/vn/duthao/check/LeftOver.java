package vn.duthao.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Binds figures that found no observation to observations that are told nowhere: what the data have
 * and the report tells in no other place is the likelier meaning of a figure whose words fit it.
 */
final class LeftOver {

    private final EvidenceFinder finder;
    private final Thresholds thresholds;

    LeftOver(EvidenceFinder finder, Thresholds thresholds) {
        this.finder = finder;
        this.thresholds = thresholds;
    }

    /** Sets the bindings, and marks their claims as to be judged again. */
    Set<Integer> bind(List<Binding> bindings, List<Verdict> verdicts) {
        var told = told(bindings, verdicts);
        var bound = new HashSet<Integer>();
        for (var i = 0; i < bindings.size(); i++) {
            var binding = bindings.get(i);
            if (verdicts.get(i) instanceof Verdict.Unsupported && !isWhole(binding)) {
                var found = find(binding.claim(), told);
                if (found.isPresent()) {
                    told.add(found.get().fit().candidate().index());
                    bindings.set(i, found.get().binding(binding.claim()));
                    bound.add(i);
                }
            }
        }
        return bound;
    }

    private record Found(Fit fit, boolean agrees) {
        Binding binding(ClaimContext claim) {
            return new Binding(claim, fit, agrees, 0, List.of());
        }
    }

    private static boolean isWhole(Binding binding) {
        return binding.claim().role() == Figure.Role.WHOLE;
    }

    private static Set<Integer> told(List<Binding> bindings, List<Verdict> verdicts) {
        var told = new HashSet<Integer>();
        for (var i = 0; i < bindings.size(); i++) {
            var fit = bindings.get(i).fit();
            if (fit != null && !(verdicts.get(i) instanceof Verdict.Unsupported)) {
                told.add(fit.candidate().index());
            }
        }
        return told;
    }

    private Optional<Found> find(ClaimContext claim, Set<Integer> told) {
        var all = finder.fits(claim);
        var open =
                all.stream()
                        .filter(f -> f.candidate().isObserved())
                        .filter(f -> !told.contains(f.candidate().index()))
                        .toList();
        var agreeing = open.stream().filter(f -> finder.agrees(claim, f.candidate())).toList();
        if (!agreeing.isEmpty() && agreeing.getFirst().score() >= least(claim, all.getFirst())) {
            return Optional.of(new Found(agreeing.getFirst(), true));
        }
        if (all.isEmpty() || !all.getFirst().candidate().hasValue()) {
            return Optional.empty();
        }
        var left =
                open.stream()
                        .filter(
                                f ->
                                        f.score()
                                                >= all.getFirst().score()
                                                        - thresholds.leftOverReach())
                        .toList();
        var single = left.size() == 1 || left.size() > 1 && lead(left) >= thresholds.margin();
        return single && left.getFirst().score() >= thresholds.leftOver()
                ? Optional.of(new Found(left.getFirst(), false))
                : Optional.empty();
    }

    /** A rare value that agrees is itself evidence; small counts agree by chance. */
    private double least(ClaimContext claim, Fit best) {
        var rare = claim.claim().value().precision() >= 3;
        var reach = thresholds.leftOverReach() * (rare ? 2 : 1);
        return Math.max(
                best.score() - reach,
                rare ? thresholds.leftOverRare() : thresholds.leftOverAgreeing());
    }

    private static double lead(List<Fit> fits) {
        return fits.get(0).score() - fits.get(1).score();
    }
}
