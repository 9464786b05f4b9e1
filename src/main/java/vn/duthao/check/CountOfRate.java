package vn.duthao.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.duthao.catalogue.Relation;
import vn.duthao.statistics.Observation;

/**
 * Counts whose rate beside them tells what they count: in "3 hồ sơ được số hóa (87,2%)" the rate is
 * that of the digitised files, so the count is theirs and wrong.
 */
final class CountOfRate {

    private final CandidateRegister register;
    private final EvidenceFinder finder;
    private final double least;

    CountOfRate(CandidateRegister register, EvidenceFinder finder, Thresholds thresholds) {
        this.register = register;
        this.finder = finder;
        this.least = thresholds.only();
    }

    /** Refutes counts without source whose own rate is that of another count. */
    void judge(List<Binding> bindings, List<Verdict> verdicts) {
        var told = ByValue.told(verdicts);
        for (var i = 0; i < bindings.size(); i++) {
            var claim = bindings.get(i).claim();
            var part = claim.parent();
            if (claim.role() == Figure.Role.SHARE
                    && part >= 0
                    && verdicts.get(part) instanceof Verdict.Unsupported
                    && verdicts.get(i) instanceof Verdict.Supported(var rate)) {
                counted(bindings.get(part), rate, told)
                        .ifPresent(
                                fit -> {
                                    bindings.set(part, bound(bindings.get(part), fit));
                                    verdicts.set(
                                            part,
                                            new Verdict.Refuted(
                                                    Judge.observation(fit.candidate())));
                                });
            }
        }
    }

    private static Binding bound(Binding binding, Fit fit) {
        return new Binding(binding.claim(), fit, false, 0, List.of());
    }

    /** What the rate counts, where the words of the count tell of it and no other figure does. */
    private Optional<Fit> counted(Binding count, Observation rate, Set<Observation> told) {
        var claim = count.claim();
        return register.kinship().rates().stream()
                .filter(r -> r.rate().equals(rate.indicator().id()))
                .map(Relation.Rate::usual)
                .filter(f -> f.numerator().size() == 1)
                .flatMap(f -> register.observed().stream().filter(c -> isOf(c, f)))
                .filter(c -> c.kind() == claim.claim().kind() && !finder.agrees(claim, c))
                .filter(c -> !told.contains(Judge.observation(c)))
                .map(c -> finder.fit(claim, c))
                .filter(f -> f.score() >= least)
                .findFirst();
    }

    private static boolean isOf(Candidate candidate, Relation.Fraction fraction) {
        return candidate.ids().contains(fraction.numerator().getFirst());
    }
}
