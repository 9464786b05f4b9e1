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
                && frame.zeros().stream().noneMatch(this::arose);
    }

    /** Whether the data have something that did arise where the sentence says that nothing did. */
    boolean contradicted(Frame frame) {
        return frame.zeros().stream().anyMatch(this::arose);
    }

    /** Whether all that the sentence says did not arise is zero in the data, and something is. */
    boolean confirmed(Frame frame) {
        return !frame.zeros().isEmpty()
                && frame.zeros().stream()
                        .allMatch(id -> facts.fact(id).filter(Fact::isZero).isPresent());
    }

    /** How many figures change between "zero" and "some": fewer fit better. */
    long patternBreaks(Frame frame) {
        return frame.figures().stream()
                .filter(
                        id ->
                                facts.fact(id).filter(Fact::isZero).isPresent()
                                        != frame.zeroFigures().contains(id))
                .count();
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
                    FramePart.Standing _ ->
                    true;
        };
    }
}
