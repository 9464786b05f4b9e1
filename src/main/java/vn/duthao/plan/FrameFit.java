package vn.duthao.plan;

import static vn.duthao.phrases.FramePart.Movement.Measure.DIFFERENCE;

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
                && !contradicted(frame)
                && equal(frame.equalFigures())
                && (frame.figures().isEmpty() || !tellsOnlyNewZeros(frame));
    }

    /** Whether the data have something that did arise where the sentence says that nothing did. */
    boolean contradicted(Frame frame) {
        return frame.zeros().stream().anyMatch(this::arose)
                || frame.presumed().stream().anyMatch(this::isZero);
    }

    /** Whether the data have a zero for something that the sentence says did not arise. */
    boolean confirmed(Frame frame) {
        return frame.zeros().stream().anyMatch(this::isZero);
    }

    /** Whether the data prove all that it says; else the officer must confirm it. */
    boolean proved(Frame frame) {
        return !frame.open() && (frame.zeros().isEmpty() || confirmed(frame));
    }

    /**
     * Whether every figure of the sentence would turn from some to zero: "bổ nhiệm 00 công chức" is
     * not how offices say that nothing arose.
     */
    private boolean tellsOnlyNewZeros(Frame frame) {
        return !frame.shape().kind().isOfTable()
                && frame.figures().stream()
                        .allMatch(id -> isZero(id) && !frame.zeroFigures().contains(id));
    }

    /** How many figures turn from zero to some, from rise to fall, or back: fewer fit better. */
    long patternBreaks(Frame frame) {
        var turned = frame.parts().stream().filter(this::turns).count();
        return turned
                + frame.figures().stream()
                        .filter(id -> isZero(id) != frame.zeroFigures().contains(id))
                        .count();
    }

    private boolean turns(FramePart part) {
        return part instanceof FramePart.Movement(var id, var measure, var rise, _, _)
                && facts.movement(id, measure)
                        .filter(m -> m.value().signum() > 0 != rise)
                        .isPresent();
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
            case FramePart.Figure(var indicator, _, var qualifier, var power) ->
                    KEPT.contains(qualifier)
                            && facts.fact(indicator).flatMap(fact -> fact.in(power)).isPresent();
            case FramePart.Movement(var indicator, var measure, _, _, var power) ->
                    facts.movement(indicator, measure)
                            .filter(d -> !d.isZero())
                            .filter(d -> measure != DIFFERENCE || d.in(power).isPresent())
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
