package vn.duthao.plan;

import java.util.Set;
import vn.duthao.phrases.Frame;
import vn.duthao.phrases.FramePart;
import vn.duthao.phrases.FramePart.Movement.Measure;

/**
 * Whether what a past sentence says of an earlier period in words, "không thay đổi so với năm
 * trước", is true again. No data prove a rise without its figure, so such a sentence never is.
 */
final class ComparisonFit {

    private final Facts facts;
    private final PlanWords words;
    private final Set<String> ofSection;

    /**
     * The comparisons of a section.
     *
     * @param ofSection its indicators: a sentence without figures speaks of them
     */
    ComparisonFit(Facts facts, PlanWords words, Set<String> ofSection) {
        this.facts = facts;
        this.words = words;
        this.ofSection = Set.copyOf(ofSection);
    }

    /** True as well of a sentence that compares nothing, or by a figure. */
    boolean holds(Frame frame) {
        if (!words.comparesInWords(frame.text())) {
            return true;
        }
        if (!words.tellsNoChange(frame.text())) {
            return frame.parts().stream().anyMatch(FramePart.Movement.class::isInstance);
        }
        return isUnchanged(frame.figures().isEmpty() ? ofSection : frame.figures());
    }

    /** Whether both periods' values are known of some of the indicators, and are the same. */
    private boolean isUnchanged(Set<String> indicators) {
        var movements =
                indicators.stream()
                        .flatMap(id -> facts.movement(id, Measure.DIFFERENCE).stream())
                        .toList();
        return !movements.isEmpty() && movements.stream().allMatch(Fact::isZero);
    }
}
