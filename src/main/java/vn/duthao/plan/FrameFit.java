package vn.duthao.plan;

import java.util.Set;
import vn.duthao.numerals.Qualifier;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;

/** Whether a past sentence is true of the new facts, and how well it fits them. */
final class FrameFit {

    private static final Set<Qualifier> KEPT = Set.of(Qualifier.NONE, Qualifier.AT_LEAST);

    private final Facts facts;

    FrameFit(Facts facts) {
        this.facts = facts;
    }

    /** Whether every slot can be filled and nothing it says in words is false. */
    boolean fits(Frame frame) {
        return frame.quality() == Frame.Quality.ALIGNED
                && frame.parts().stream().allMatch(this::fillable)
                && frame.zeros().stream().noneMatch(this::arose)
                && equal(frame.equalFigures())
                && (frame.figures().isEmpty() || !tellsOnlyNewZeros(frame));
    }

    /** Whether the data have something that did arise where the sentence says that nothing did. */
    boolean contradicted(Frame frame) {
        return frame.zeros().stream().anyMatch(this::arose);
    }

    /** Whether the data have a zero for something that the sentence says did not arise. */
    boolean confirmed(Frame frame) {
        return frame.zeros().stream().anyMatch(this::isZero);
    }

    /**
     * Whether every figure of the sentence would turn from some to zero: "bổ nhiệm 00 công chức" is
     * not how offices say that nothing arose.
     */
    private boolean tellsOnlyNewZeros(Frame frame) {
        return frame.figures().stream()
                .allMatch(id -> isZero(id) && !frame.zeroFigures().contains(id));
    }

    /** How many figures change between "zero" and "some": fewer fit better. */
    long patternBreaks(Frame frame) {
        return frame.figures().stream()
                .filter(id -> isZero(id) != frame.zeroFigures().contains(id))
                .count();
    }

    private boolean equal(Set<String> indicators) {
        return indicators.stream()
                        .flatMap(id -> facts.fact(id).stream())
                        .map(fact -> fact.value().stripTrailingZeros())
                        .distinct()
                        .count()
                <= 1;
    }

    private boolean isZero(String indicator) {
        return facts.fact(indicator).filter(Fact::isZero).isPresent();
    }

    private boolean arose(String indicator) {
        return facts.fact(indicator).filter(fact -> !fact.isZero()).isPresent();
    }

    private boolean fillable(FramePart part) {
        return switch (part) {
            case FramePart.Figure(var indicator, _, var qualifier) ->
                    KEPT.contains(qualifier) && facts.fact(indicator).isPresent();
            case FramePart.Movement(var indicator, _, var rise, _) ->
                    facts.difference(indicator)
                            .filter(d -> d.value().signum() == (rise ? 1 : -1))
                            .isPresent();
            case FramePart.Time(var role, var lastYear, _)
                    when role == FramePart.Time.Role.PROGRAMME ->
                    lastYear >= facts.data().period().year();
            case FramePart.Words _,
                    FramePart.Time _,
                    FramePart.Issued _,
                    FramePart.Subject _,
                    FramePart.Standing _,
                    FramePart.Blank _ ->
                    true;
        };
    }
}
