package vn.duthao.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.duthao.catalogue.ItemSheet;

/** Computes the figures that follow from the rows of a sheet. */
public final class ItemTotals {

    private ItemTotals() {}

    /** The value; empty for a sum where no row of the choice has a figure. */
    public static Optional<BigDecimal> of(ItemSheet.Total total, List<Item> items) {
        var chosen = items.stream().filter(item -> item.isIn(total.where())).toList();
        return switch (total.measure()) {
            case COUNT -> Optional.of(BigDecimal.valueOf(chosen.size()));
            case DISTINCT ->
                    Optional.of(
                            BigDecimal.valueOf(
                                    chosen.stream()
                                            .map(item -> item.texts().get(total.column()))
                                            .filter(text -> text != null)
                                            .distinct()
                                            .count()));
            case SUM ->
                    chosen.stream()
                            .map(item -> item.figures().get(total.column()))
                            .filter(figure -> figure != null)
                            .reduce(BigDecimal::add);
        };
    }
}
