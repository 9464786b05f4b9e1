package vn.duthao.evaluation.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.report.Placed;

/**
 * How close a draft is to what the office wrote in the end. Headings and annexes are left out.
 *
 * @param written sentences that the office wrote outside of tables
 * @param unedited how many of them stand in the draft as they are
 * @param whole of all the text
 * @param sections by id of each section that the office wrote
 */
record ClosenessScore(long written, long unedited, Chrf whole, Map<String, Section> sections) {

    static final ClosenessScore NONE = new ClosenessScore(0, 0, Chrf.NONE, Map.of());

    /** A section of one or more reports. */
    record Section(long reports, Chrf closeness) {
        private Section plus(Section other) {
            return new Section(reports + other.reports, closeness.plus(other.closeness));
        }
    }

    static ClosenessScore of(SectionTexts drafted, SectionTexts written) {
        var prose = prose(written);
        var there = Set.copyOf(prose(drafted));
        var sections = new LinkedHashMap<String, Section>();
        for (var id : written.sections().keySet()) {
            if (!id.isEmpty()) {
                var closeness = Chrf.of(drafted.text(id), written.text(id));
                sections.put(id, new Section(1, closeness));
            }
        }
        return new ClosenessScore(
                prose.size(),
                prose.stream().filter(there::contains).count(),
                Chrf.of(drafted.text(), written.text()),
                sections);
    }

    private static List<String> prose(SectionTexts texts) {
        return texts.all().stream()
                .filter(p -> p.cell() == null)
                .map(Placed::sentence)
                .map(s -> VietnameseText.singleBlanks(VietnameseText.nfc(s.text())))
                .toList();
    }

    /** The mean over the sections, each counting the same, whatever its length. */
    double meanOfSections() {
        return sections.values().stream()
                .mapToDouble(s -> s.closeness().value())
                .average()
                .orElse(0);
    }

    ClosenessScore plus(ClosenessScore other) {
        var both = new LinkedHashMap<>(sections);
        other.sections.forEach((id, section) -> both.merge(id, section, Section::plus));
        return new ClosenessScore(
                written + other.written, unedited + other.unedited, whole.plus(other.whole), both);
    }
}
