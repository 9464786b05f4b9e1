package vn.duthao.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The outline of a kind of report.
 *
 * @param id of the outline file
 * @param reportType "bao-cao-cchc"
 * @param agencyTypes types of agency it is for
 * @param periods kinds of period it is for
 * @param title without the period: "Kết quả công tác cải cách hành chính"
 * @param sections top-level sections in order
 */
public record Outline(
        String id,
        String reportType,
        Set<String> agencyTypes,
        Set<Period.Kind> periods,
        String title,
        List<OutlineSection> sections) {

    public Outline {
        agencyTypes = Set.copyOf(agencyTypes);
        periods = Set.copyOf(periods);
        sections = List.copyOf(sections);
    }

    /** Every section in order, parents before their children. */
    public Stream<OutlineSection> allSections() {
        return sections.stream().flatMap(OutlineSection::withDescendants);
    }

    /** The sections that reports of the kind of period have, parents before their children. */
    public Stream<OutlineSection> allSections(Period.Kind kind) {
        return sections.stream().flatMap(s -> s.withDescendants(kind));
    }

    /** The section with the id. */
    public Optional<OutlineSection> section(String id) {
        return allSections().filter(s -> s.id().equals(id)).findFirst();
    }
}
