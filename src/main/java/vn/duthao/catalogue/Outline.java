package vn.duthao.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a kind of report.
 *
 * @param id of the outline file
 * @param reportType "bao-cao-cchc"
 * @param agencyTypes types of agency it is for
 * @param periods kinds of period it is for
 * @param title without the period: "Kết quả công tác cải cách hành chính"
 * @param sections top-level sections in order
 * @param letter what stands around the sections
 * @param sheets of items that its statistics have
 * @param annexes forms at its end, null for a list of every figure
 */
public record Outline(
        String id,
        String reportType,
        Set<String> agencyTypes,
        Set<Period.Kind> periods,
        String title,
        List<OutlineSection> sections,
        Letter letter,
        List<ItemSheet> sheets,
        @Nullable List<FormLayout> annexes) {

    /** The report type that is meant where none is said: the periodic report. */
    public static final String USUAL_TYPE = "bao-cao-cchc";

    /**
     * What stands around the sections.
     *
     * @param documentType "BÁO CÁO"
     * @param symbol of the type in the document's number: "BC" (Nghị định 30/2020/NĐ-CP, phụ lục
     *     III)
     * @param preamble opening sentence of an office without past documents, null for the report's
     * @param closing likewise its last sentence
     */
    public record Letter(
            String documentType,
            String symbol,
            @Nullable String preamble,
            @Nullable String closing) {

        /** That of a report. */
        public static final Letter REPORT = new Letter("BÁO CÁO", "BC", null, null);
    }

    /** The outline of a report without sheets and forms. */
    public Outline(
            String id,
            String reportType,
            Set<String> agencyTypes,
            Set<Period.Kind> periods,
            String title,
            List<OutlineSection> sections) {
        this(id, reportType, agencyTypes, periods, title, sections, Letter.REPORT, List.of(), null);
    }

    public Outline {
        agencyTypes = Set.copyOf(agencyTypes);
        periods = Set.copyOf(periods);
        sections = List.copyOf(sections);
        sheets = List.copyOf(sheets);
        annexes = annexes == null ? null : List.copyOf(annexes);
    }

    /** Every section in order, parents before their children. */
    public Stream<OutlineSection> allSections() {
        return sections.stream().flatMap(OutlineSection::withDescendants);
    }

    /** The sections that reports of the kind of period have, parents before their children. */
    public Stream<OutlineSection> allSections(Period.Kind kind) {
        return sections.stream().flatMap(s -> s.withDescendants(kind));
    }

    /** The sheet with the id. */
    public Optional<ItemSheet> sheet(String id) {
        return sheets.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The section with the id. */
    public Optional<OutlineSection> section(String id) {
        return allSections().filter(s -> s.id().equals(id)).findFirst();
    }
}
