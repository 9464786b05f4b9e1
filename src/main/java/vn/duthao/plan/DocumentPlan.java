package vn.duthao.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.catalogue.OutlineSection;

/** Which messages stand in which section, in order. */
public record DocumentPlan(List<SectionPlan> sections) {

    public DocumentPlan {
        sections = List.copyOf(sections);
    }

    /** Every section in order, parents before their children. */
    public Stream<SectionPlan> allSections() {
        return sections.stream().flatMap(SectionPlan::withDescendants);
    }

    /** A section with its messages and sub-sections. */
    public record SectionPlan(
            OutlineSection section, List<Message> messages, List<SectionPlan> sections) {
        public SectionPlan {
            messages = List.copyOf(messages);
            sections = List.copyOf(sections);
        }

        Stream<SectionPlan> withDescendants() {
            return Stream.concat(
                    Stream.of(this), sections.stream().flatMap(SectionPlan::withDescendants));
        }

        /** The messages of one kind in order. */
        public <M extends Message> List<M> messages(Class<M> kind) {
            return messages.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
