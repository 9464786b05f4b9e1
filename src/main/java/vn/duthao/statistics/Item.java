package vn.duthao.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.ItemFilter;

/**
 * A row of a sheet: a criterion, an inspected unit, a field of work.
 *
 * @param sheet id
 * @param about what the row is about: the texts of its key columns
 * @param texts by column, without those left empty
 * @param figures by column, likewise
 * @param sources where each text stands, by column
 */
public record Item(
        String sheet,
        String about,
        Map<String, String> texts,
        Map<String, BigDecimal> figures,
        Map<String, Source> sources) {

    public Item {
        texts = Map.copyOf(texts);
        figures = Map.copyOf(figures);
        sources = Map.copyOf(sources);
    }

    /** A text of a row. */
    public record Text(String text, Source source) {}

    /** The texts with their places by the ids of their cells: "bang-diem.xu-ly-van-ban.don-vi". */
    public Map<String, Text> textsById() {
        return texts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                e -> observation(e.getKey()),
                                e -> new Text(e.getValue(), source(e.getKey()))));
    }

    /** Where the text of the column stands. */
    public Source source(String column) {
        return Objects.requireNonNull(sources.get(column));
    }

    /** The id of the observation that a figure of the row is: "bang-diem.xu-ly-van-ban.diem". */
    public String observation(String column) {
        return sheet + "." + Folded.of(about).replace(' ', '-') + "." + column;
    }

    /**
     * Whether the filter chooses the row; a comparison with a figure that is not there does not.
     */
    public boolean isIn(ItemFilter filter) {
        return filter.equal().entrySet().stream()
                        .allMatch(e -> e.getValue().contains(texts.getOrDefault(e.getKey(), "")))
                && filter.below().entrySet().stream()
                        .allMatch(e -> isBelow(e.getKey(), e.getValue()));
    }

    private boolean isBelow(String column, String other) {
        var figure = figures.get(column);
        var bound = figures.get(other);
        return figure != null && bound != null && figure.compareTo(bound) < 0;
    }
}
