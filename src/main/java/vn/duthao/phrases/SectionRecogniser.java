package vn.duthao.phrases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.numerals.VietnameseText;

/** Finds the outline's section for a heading of a past report. */
public final class SectionRecogniser {

    /** Least likeness (Dice over words) of two headings to be the same. */
    private static final double LEAST_LIKENESS = 0.6;

    private final Outline outline;

    public SectionRecogniser(Outline outline) {
        this.outline = outline;
    }

    /**
     * The section for a heading, empty where none is like it.
     *
     * @param parent the section recognised for the heading above, null at the top: among equally
     *     like sections its children are meant
     */
    public Optional<OutlineSection> recognise(String heading, @Nullable OutlineSection parent) {
        var words = words(heading);
        var children = parent == null ? outline.sections() : parent.sections();
        return best(words, children.stream().filter(s -> !s.inline()).toList())
                .or(() -> best(words, outline.allSections().filter(s -> !s.inline()).toList()));
    }

    /** The inline section of the parent with which the bullet begins, empty where none. */
    public Optional<OutlineSection> inline(String bullet, OutlineSection parent) {
        var colon = bullet.indexOf(':');
        var lead = words(colon < 0 ? bullet : bullet.substring(0, colon));
        return best(lead, parent.sections().stream().filter(OutlineSection::inline).toList());
    }

    private static Optional<OutlineSection> best(Set<String> words, List<OutlineSection> sections) {
        return sections.stream()
                .filter(s -> likeness(words, s) >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(s -> likeness(words, s)));
    }

    private static double likeness(Set<String> words, OutlineSection section) {
        return Stream.concat(Stream.of(section.heading()), section.aliases().stream())
                .map(SectionRecogniser::words)
                .mapToDouble(known -> dice(words, known))
                .max()
                .orElse(0);
    }

    private static double dice(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        return 2.0 * common / Math.max(1, one.size() + other.size());
    }

    private static Set<String> words(String text) {
        return Stream.of(VietnameseText.folded(text).split("[^\\p{L}\\d]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
