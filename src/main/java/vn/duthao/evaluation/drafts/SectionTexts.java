package vn.duthao.evaluation.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.phrases.SectionRecogniser;
import vn.duthao.report.Placed;
import vn.duthao.report.Report;
import vn.duthao.report.Section;

/**
 * The sentences of a report, cells among them, by the outline's section that its headings name.
 *
 * @param sections by id of the section in reading order; under an empty id what stands outside the
 *     sections or under headings that the outline does not know
 */
record SectionTexts(Map<String, List<Placed>> sections) {

    /** The texts of a report without its annexes. */
    static SectionTexts of(Report report, Outline outline) {
        var recogniser = new SectionRecogniser(outline);
        var ids = new java.util.IdentityHashMap<Section, String>();
        report.sections().forEach(s -> recognise(s, null, recogniser, ids));
        var texts = new LinkedHashMap<String, List<Placed>>();
        report.placed()
                .filter(p -> p.part() != Placed.Part.ANNEX)
                .forEach(p -> texts.computeIfAbsent(id(p, ids), _ -> new ArrayList<>()).add(p));
        return new SectionTexts(texts);
    }

    private static String id(Placed placed, Map<Section, String> ids) {
        return placed.sections().isEmpty() ? "" : ids.getOrDefault(placed.sections().getLast(), "");
    }

    private static void recognise(
            Section section,
            @Nullable OutlineSection parent,
            SectionRecogniser recogniser,
            Map<Section, String> ids) {
        var known = recogniser.recognise(section.heading(), parent).orElse(null);
        ids.put(section, known == null ? "" : known.id());
        section.sections().forEach(s -> recognise(s, known, recogniser, ids));
    }

    /** Every sentence. */
    List<Placed> all() {
        return sections.values().stream().flatMap(List::stream).toList();
    }

    /** The text of the section, empty where the report does not have it. */
    String text(String id) {
        return text(sections.getOrDefault(id, List.of()));
    }

    /** The text of all sections in reading order. */
    String text() {
        return sections.values().stream().map(SectionTexts::text).collect(Collectors.joining("\n"));
    }

    private static String text(List<Placed> sentences) {
        return sentences.stream().map(p -> p.sentence().text()).collect(Collectors.joining("\n"));
    }
}
