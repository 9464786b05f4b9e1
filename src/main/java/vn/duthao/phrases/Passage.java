package vn.duthao.phrases;

import java.util.Set;

/**
 * A section of a past report as running text.
 *
 * @param heading empty for what stands outside the sections
 * @param indicators whose values it states
 */
public record Passage(FrameSource source, String heading, String text, Set<String> indicators) {
    public Passage {
        indicators = Set.copyOf(indicators);
    }
}
