package vn.duthao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which observations a report tells rightly, and where: what is told rightly in one place is hardly
 * meant by a figure that differs in another.
 */
final class Tellings {

    /** The best telling of an observation: the claim's index, and how well it fits. */
    private record Telling(int claim, double score) {}

    private final Map<Integer, List<Telling>> tellings = new HashMap<>();

    private Tellings() {}

    /**
     * What the bindings tell.
     *
     * @param least score from which a figure that agrees is believed to tell
     */
    static Tellings of(List<Binding> bindings, double least) {
        var told = new Tellings();
        for (var i = 0; i < bindings.size(); i++) {
            var fit = bindings.get(i).fit();
            if (fit != null && bindings.get(i).agrees() && fit.score() >= least) {
                told.tellings
                        .computeIfAbsent(fit.candidate().index(), c -> new java.util.ArrayList<>())
                        .add(new Telling(i, fit.score()));
            }
        }
        return told;
    }

    /** Whether a figure other than the claim tells it rightly. */
    boolean isToldBeside(int claim, Candidate candidate) {
        return tellings.getOrDefault(candidate.index(), List.of()).stream()
                .anyMatch(t -> t.claim() != claim);
    }

    /** Likewise, one that fits better than the score. */
    boolean isToldBetter(int claim, Fit fit) {
        return tellings.getOrDefault(fit.candidate().index(), List.of()).stream()
                .anyMatch(t -> t.claim() != claim && t.score() > fit.score());
    }
}
