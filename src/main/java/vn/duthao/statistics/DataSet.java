package vn.duthao.statistics;

import java.util.List;
import java.util.Optional;
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
 */
public record DataSet(
        String name,
        String agency,
        String reportType,
        Period period,
        List<Observation> observations,
        List<IssuedDocument> documents,
        List<SuppliedText> texts) {

    public DataSet {
        observations = List.copyOf(observations);
        documents = List.copyOf(documents);
        texts = List.copyOf(texts);
    }

    /** The observation of the indicator, by the catalogue's id or the file's own. */
    public Optional<Observation> find(String indicator) {
        return observations.stream()
                .filter(o -> o.indicator().id().equals(indicator) || o.id().equals(indicator))
                .findFirst();
    }
}
