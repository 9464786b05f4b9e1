package vn.duthao.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.Period;

/** Lays the messages out along the outline. */
public final class DocumentPlanner {

    /** The plan for the kind of period; a section that the period does not have is left out. */
    public DocumentPlan plan(List<Message> messages, Outline outline, Period.Kind period) {
        var bySection = messages.stream().collect(Collectors.groupingBy(Message::section));
        return new DocumentPlan(sections(outline.sections(), bySection, period));
    }

    private static List<DocumentPlan.SectionPlan> sections(
            List<OutlineSection> sections,
            Map<String, List<Message>> messages,
            Period.Kind period) {
        return sections.stream()
                .filter(s -> s.withDescendants(period).findAny().isPresent())
                .map(
                        s ->
                                new DocumentPlan.SectionPlan(
                                        s,
                                        messages.getOrDefault(s.id(), List.of()),
                                        sections(s.sections(), messages, period)))
                .toList();
    }
}
