package vn.duthao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which observations a report tells rightly, and where: what is told rightly in one place is hardly
 * meant by a figure that differs in another.
 */
final class Tellings {

    /** A telling of an observation: the claim's index, that of its sentence, how well it fits. */
    private record Telling(int claim, int sentence, double score) {}

    /** The two that fit best, the best first. */
    private record Best(Telling first, @Nullable Telling second) {
        Best with(Telling other) {
            if (other.score() > first.score()) {
                return new Best(other, first);
            }
            return second == null || other.score() > second.score() ? new Best(first, other) : this;
        }

        @Nullable Telling beside(int claim) {
            return first.claim() == claim ? second : first;
        }
    }

    private final Map<Integer, Best> tellings = new HashMap<>();

    /** Likewise the claims that differ. */
    private final Map<Integer, Best> differing = new HashMap<>();

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
            var sentence = bindings.get(i).claim().claim().place().index();
            if (fit != null && !bindings.get(i).agrees()) {
                add(told.differing, fit.candidate().index(), new Telling(i, sentence, fit.score()));
            } else if (fit != null && fit.score() >= least) {
                add(told.tellings, fit.candidate().index(), new Telling(i, sentence, fit.score()));
            }
        }
        return told;
    }

    private static void add(Map<Integer, Best> all, int candidate, Telling telling) {
        var known = all.get(candidate);
        all.put(candidate, known == null ? new Best(telling, null) : known.with(telling));
    }

    private @Nullable Telling beside(int claim, int candidate) {
        var known = tellings.get(candidate);
        return known == null ? null : known.beside(claim);
    }

    /** The claims other than this one that tell it rightly, two at most. */
    List<Integer> besides(int claim, Candidate candidate) {
        var known = tellings.get(candidate.index());
        return known == null
                ? List.of()
                : Stream.of(known.first(), known.second())
                        .flatMap(Stream::ofNullable)
                        .map(Telling::claim)
                        .filter(c -> c != claim)
                        .toList();
    }

    /** Whether a figure other than the claim tells it rightly. */
    boolean isToldBeside(int claim, Candidate candidate) {
        return beside(claim, candidate.index()) != null;
    }

    /** Likewise, one of the sentence. */
    boolean isToldBeside(int claim, Candidate candidate, int sentence) {
        var other = beside(claim, candidate.index());
        return other != null && other.sentence() == sentence;
    }

    /** How well the best other figure fits that tells it rightly, 1 where none does. */
    double toldScore(int claim, Candidate candidate) {
        var other = beside(claim, candidate.index());
        return other == null ? 1 : other.score();
    }

    /** Likewise, one that fits as well but for the margin. */
    boolean isToldAsWell(int claim, Fit fit, double margin) {
        var other = beside(claim, fit.candidate().index());
        return other != null && other.score() > fit.score() - margin;
    }

    /** Whether no other figure that differs fits it as well but for the margin. */
    boolean isOnlyClaim(int claim, Fit fit, double margin) {
        var known = differing.get(fit.candidate().index());
        var other = known == null ? null : known.beside(claim);
        return other == null || other.score() <= fit.score() - margin;
    }
}
