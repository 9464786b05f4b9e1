package vn.duthao.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.ItemList;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.catalogue.Period;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.Observation;

/** Chooses what to say: everything the data hold that the outline has a section for. */
public final class ContentSelector {

    private final Catalogue catalogue;
    private final SectionRouter router;

    public ContentSelector(Catalogue catalogue, SectionRouter router) {
        this.catalogue = catalogue;
        this.router = router;
    }

    /** The messages in the outline's order. */
    public List<Message> select(Facts facts, Outline outline) {
        var period = facts.data().period().kind();
        var messages = new ArrayList<Message>();
        outline.allSections(period)
                .forEach(
                        section -> {
                            values(section, facts, period).forEach(messages::add);
                            listings(section, facts, outline).forEach(messages::add);
                        });
        var told = told(outline, period);
        var ofItems = ofItems(facts);
        facts.data().observations().stream()
                .filter(o -> !told.contains(o.indicator().id()))
                .filter(o -> !ofItems.contains(o.id()))
                .forEach(o -> unlisted(o, facts, outline).forEach(messages::add));
        reported(facts.data().documents())
                .forEach(d -> messages.add(new Message.Issue(router.section(d, outline), d)));
        facts.data().texts().forEach(t -> messages.add(new Message.Supplied(t.section(), t)));
        return messages;
    }

    private Stream<Message> values(OutlineSection section, Facts facts, Period.Kind period) {
        return section.indicators().stream()
                .flatMap(
                        use ->
                                facts
                                        .fact(use.id())
                                        .filter(fact -> !fact.computed() || use.requiredFor(period))
                                        .<Message>map(f -> new Message.Value(section.id(), f))
                                        .or(
                                                () ->
                                                        catalogue
                                                                .find(use.id())
                                                                .filter(
                                                                        _ ->
                                                                                use.requiredFor(
                                                                                        period))
                                                                .map(
                                                                        i ->
                                                                                new Message.Missing(
                                                                                        section
                                                                                                .id(),
                                                                                        i)))
                                        .stream());
    }

    /** The lists of the section whose sheet the data have. */
    private static Stream<Message> listings(OutlineSection section, Facts facts, Outline outline) {
        return section.lists().stream()
                .flatMap(
                        list ->
                                outline.sheet(list.sheet()).stream()
                                        .map(s -> listing(section, list, s, facts)))
                .flatMap(Optional::stream);
    }

    private static Optional<Message> listing(
            OutlineSection section, ItemList list, ItemSheet sheet, Facts facts) {
        var items =
                facts.data().items().stream().filter(i -> i.sheet().equals(sheet.id())).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Message.Listing(section.id(), list, sheet, groups(list, items)));
    }

    /** The chosen rows, those of one text together. */
    private static List<List<Item>> groups(ItemList list, List<Item> items) {
        var chosen = items.stream().filter(item -> item.isIn(list.where())).toList();
        if (list.by().isEmpty()) {
            return chosen.stream().map(List::of).toList();
        }
        var groups = new LinkedHashMap<String, List<Item>>();
        for (var item : chosen) {
            groups.computeIfAbsent(item.texts().getOrDefault(list.by(), ""), _ -> new ArrayList<>())
                    .add(item);
        }
        return groups.values().stream()
                .filter(group -> group.stream().allMatch(item -> item.isIn(list.every())))
                .toList();
    }

    private Stream<Message> unlisted(Observation observation, Facts facts, Outline outline) {
        return router
                .section(observation.indicator(), outline)
                .flatMap(
                        section ->
                                facts.fact(observation.indicator().id())
                                        .<Message>map(f -> new Message.Value(section, f)))
                .stream();
    }

    /** Ids of what stands in the rows of sheets: lists tell it. */
    private static Set<String> ofItems(Facts facts) {
        var rows = new HashSet<String>();
        for (var item : facts.data().items()) {
            item.figures().keySet().forEach(column -> rows.add(item.observation(column)));
        }
        return rows;
    }

    private static Set<String> told(Outline outline, Period.Kind period) {
        return outline.allSections(period)
                .flatMap(s -> s.indicators().stream())
                .map(OutlineSection.IndicatorUse::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The documents that are not merely the basis of another. */
    private static List<IssuedDocument> reported(List<IssuedDocument> documents) {
        var bases =
                documents.stream()
                        .flatMap(d -> d.basis().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return documents.stream().filter(d -> !bases.contains(d.number())).toList();
    }
}
