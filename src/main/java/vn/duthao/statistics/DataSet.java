package vn.duthao.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Period;

/**
 * The statistics of one agency and period.
 *
 * @param name of the file it was read from
 * @param agency id
 * @param reportType id
 * @param observations in the file's order, one for an indicator
 * @param documents issued, in the file's order
 * @param texts supplied by the officer
 * @param items rows of sheets in the file's order; their figures are observations as well
 */
public record DataSet(
        String name,
        String agency,
        String reportType,
        Period period,
        List<Observation> observations,
        List<IssuedDocument> documents,
        List<SuppliedText> texts,
        List<Item> items) {

    /** Statistics without sheets of items. */
    public DataSet(
            String name,
            String agency,
            String reportType,
            Period period,
            List<Observation> observations,
            List<IssuedDocument> documents,
            List<SuppliedText> texts) {
        this(name, agency, reportType, period, observations, documents, texts, List.of());
    }

    public DataSet {
        observations = List.copyOf(observations);
        documents = List.copyOf(documents);
        texts = List.copyOf(texts);
        items = List.copyOf(items);
    }

    /** The observations that no row of a sheet holds. */
    public List<Observation> withoutItems() {
        var ofItems =
                items.stream()
                        .flatMap(item -> item.figures().keySet().stream().map(item::observation))
                        .collect(Collectors.toSet());
        return observations.stream().filter(o -> !ofItems.contains(o.id())).toList();
    }

    /** The observation of the indicator, by the catalogue's id or the file's own. */
    public Optional<Observation> find(String indicator) {
        for (var o : observations) {
            if (o.indicator().id().equals(indicator) || o.id().equals(indicator)) {
                return Optional.of(o);
            }
        }
        return Optional.empty();
    }
}
