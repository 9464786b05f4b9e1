package vn.duthao.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section of an outline.
 *
 * @param id canonical: "mot-cua.ket-qua"
 * @param number of its heading: "II", "2", "c"; "-" for an inline section
 * @param heading its official heading
 * @param aliases other headings seen for it
 * @param keywords words by which a heading is recognised
 * @param inline told as a dash paragraph that begins with its heading
 * @param required it stands in every report even when nothing arose
 * @param periods kinds of period that have it; empty for all
 * @param indicators told here, in order
 * @param lists rows of sheets told here, in order
 * @param documents which documents belong here; none where it takes no documents
 * @param words where sentences without figures come from
 * @param nothing said when nothing arose, null for none
 * @param sections its sub-sections
 */
public record OutlineSection(
        String id,
        String number,
        String heading,
        List<String> aliases,
        List<String> keywords,
        boolean inline,
        boolean required,
        Set<Period.Kind> periods,
        List<IndicatorUse> indicators,
        List<ItemList> lists,
        DocumentUse documents,
        Words words,
        @Nullable String nothing,
        List<OutlineSection> sections) {

    /** A section without lists. */
    public OutlineSection(
            String id,
            String number,
            String heading,
            List<String> aliases,
            List<String> keywords,
            boolean inline,
            boolean required,
            Set<Period.Kind> periods,
            List<IndicatorUse> indicators,
            DocumentUse documents,
            Words words,
            @Nullable String nothing,
            List<OutlineSection> sections) {
        this(
                id,
                number,
                heading,
                aliases,
                keywords,
                inline,
                required,
                periods,
                indicators,
                List.of(),
                documents,
                words,
                nothing,
                sections);
    }

    public OutlineSection {
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
        periods = Set.copyOf(periods);
        indicators = List.copyOf(indicators);
        lists = List.copyOf(lists);
        sections = List.copyOf(sections);
    }

    /** This section and all below it in order. */
    public Stream<OutlineSection> withDescendants() {
        return Stream.concat(
                Stream.of(this), sections.stream().flatMap(OutlineSection::withDescendants));
    }

    /**
     * This section and those below it that reports of the kind of period have, in order; all of
     * them for a period with its own days.
     */
    public Stream<OutlineSection> withDescendants(Period.Kind kind) {
        var has = periods.isEmpty() || kind == Period.Kind.CUSTOM || periods.contains(kind);
        return has
                ? Stream.concat(
                        Stream.of(this), sections.stream().flatMap(s -> s.withDescendants(kind)))
                : Stream.empty();
    }

    /**
     * An indicator told in a section; a required one without value is a marked gap.
     *
     * @param id indicator id
     * @param required in every kind of period
     * @param requiredIn kinds of period in which it is required where it is not in every one
     */
    public record IndicatorUse(String id, boolean required, Set<Period.Kind> requiredIn) {
        public IndicatorUse {
            requiredIn = Set.copyOf(requiredIn);
        }

        public IndicatorUse(String id, boolean required) {
            this(id, required, Set.of());
        }

        /** Whether a report of the kind of period has a marked gap without it. */
        public boolean requiredFor(Period.Kind period) {
            return required || requiredIn.contains(period);
        }
    }

    /** Types of document reported in a section, and words of their subject that route them here. */
    public record DocumentUse(List<String> types, List<String> subjects) {
        public DocumentUse {
            types = List.copyOf(types);
            subjects = List.copyOf(subjects);
        }
    }

    /** Where the sentences of a section that have no figure come from. */
    public enum Words {
        /** The last report's may be carried over, marked as such. */
        CARRIED,
        /** Only what the officer supplies; otherwise a marked gap. */
        SUPPLIED
    }
}
