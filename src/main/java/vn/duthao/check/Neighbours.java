package vn.duthao.check;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.duthao.statistics.Observation;

/** Values that a figure has in common with a neighbour, which tells of them rightly. */
final class Neighbours {

    /** So many figures on both sides are looked at. */
    private static final int NEAR = 40;

    private final EvidenceFinder finder;
    private final List<Binding> bindings;
    private final List<Verdict> verdicts;
    private final Set<Observation> told;

    /**
     * Of figures as they are judged by now.
     *
     * @param told what they tell rightly
     */
    Neighbours(
            EvidenceFinder finder,
            List<Binding> bindings,
            List<Verdict> verdicts,
            Set<Observation> told) {
        this.finder = finder;
        this.bindings = bindings;
        this.verdicts = verdicts;
        this.told = told;
    }

    /**
     * Whether another figure tells of the candidate rightly, and this one has no part in it: in the
     * same table under words that say otherwise; in running text that names no time, counted in
     * another unit; or as the whole of the other.
     */
    boolean tell(int index, Candidate candidate) {
        var claim = bindings.get(index).claim();
        if (!isInTable(claim)) {
            return tellInText(index, candidate);
        }
        return !claim.row().isEmpty()
                && !finder.isPlain(claim, candidate)
                && tellInTable(index, candidate);
    }

    private boolean tellInText(int index, Candidate candidate) {
        var claim = bindings.get(index).claim();
        return !areCountedAlike(claim, candidate)
                        && claim.time().year() == null
                        && told.contains(Judge.observation(candidate))
                || isToldByPart(index, candidate);
    }

    /** The part of a ratio tells it, and the words say rather something else of the whole. */
    private boolean isToldByPart(int index, Candidate candidate) {
        var claim = bindings.get(index).claim();
        return claim.role() == Figure.Role.WHOLE
                && index > 0
                && isBound(bindings.get(index - 1), candidate)
                && finder.fits(claim).stream()
                        .map(Fit::candidate)
                        .limit(1)
                        .anyMatch(c -> c.isObserved() && !finder.agrees(claim, c));
    }

    private boolean tellInTable(int index, Candidate candidate) {
        var rows = bindings.get(index).claim().rows();
        return IntStream.range(Math.max(0, index - NEAR), Math.min(bindings.size(), index + NEAR))
                .filter(i -> i != index && isBound(bindings.get(i), candidate))
                .filter(i -> verdicts.get(i) instanceof Verdict.Supported)
                .anyMatch(i -> bindings.get(i).claim().rows().equals(rows));
    }

    /** Words of a row may stand where a unit does. */
    private static boolean isInTable(ClaimContext claim) {
        return claim.strange() || !claim.row().isEmpty();
    }

    static boolean isBound(Binding binding, Candidate candidate) {
        var bound = binding.fit();
        return bound != null && bound.candidate().index() == candidate.index();
    }

    /**
     * Whether both name a unit of the same kind; heads of a table, parts and places in an order
     * need not: "xếp thứ 5/20 sở".
     */
    static boolean areCountedAlike(ClaimContext claim, Candidate candidate) {
        return isInTable(claim)
                || claim.role() == Figure.Role.PART
                || claim.claim().kind() != ClaimKind.COUNT
                || claim.claim().unit().isBlank()
                || claim.units().isEmpty()
                || candidate.units().isEmpty()
                || claim.units().stream().anyMatch(candidate.units()::contains);
    }
}
