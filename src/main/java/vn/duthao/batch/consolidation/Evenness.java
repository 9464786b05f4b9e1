package vn.duthao.batch.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Relation;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;

/**
 * The rolled-up counts that may be told. A part of three units is no part of a whole of two, and
 * that nothing arose is known only where everybody says so. The parent's own figures are of all of
 * it.
 */
final class Evenness {

    private final Catalogue catalogue;
    private final @Nullable DataSet own;
    private final Map<String, RolledFigure> all = new LinkedHashMap<>();
    private final Map<String, RolledFigure> rolled = new LinkedHashMap<>();
    private final List<Disagreement> withheld = new ArrayList<>();

    /**
     * Withholds what may not be told.
     *
     * @param own the parent's own, null for none
     * @param expected the units whose figures ought to be in
     */
    Evenness(
            Catalogue catalogue,
            @Nullable DataSet own,
            List<Agency> expected,
            List<RolledFigure> figures) {
        this.catalogue = catalogue;
        this.own = own;
        figures.forEach(f -> all.put(f.indicator().id(), f));
        figures.stream()
                .filter(f -> ownValue(f.indicator().id()).isEmpty())
                .forEach(f -> rolled.put(f.indicator().id(), f));
        figures.stream()
                .filter(f -> rolled.containsKey(f.indicator().id()))
                .filter(f -> f.value().signum() == 0 && !f.isOfAll(expected))
                .forEach(f -> withhold(f.indicator().id(), "consolidation.withheld-zero", ""));
        while (withholdOne()) {
            // what was withheld may have been part of another relation
        }
    }

    /** The rolled-up figures that may be told beside each other and the parent's own. */
    List<RolledFigure> figures() {
        return List.copyOf(rolled.values());
    }

    /** Those that may not, with the reason. */
    List<Disagreement> withheld() {
        return withheld;
    }

    /** The count of the indicator, own before rolled up. */
    Optional<BigDecimal> value(String id) {
        return ownValue(id).or(() -> Optional.ofNullable(rolled.get(id)).map(RolledFigure::value));
    }

    /** Whether the counts are of the same units, or all the parent's own. */
    boolean isOfSameUnits(Collection<String> ids) {
        return ids.stream().allMatch(one -> ids.stream().allMatch(id -> isOfSameUnits(one, id)));
    }

    /** Of the units that both are made of by the catalogue, both have the same. */
    private boolean isOfSameUnits(String one, String other) {
        if (isOwn(Stream.of(one, other))) {
            return true;
        }
        var figure = figure(one);
        var otherFigure = figure(other);
        return figure.isPresent() && otherFigure.isPresent()
                ? figure.get()
                        .coverage(otherFigure.get())
                        .equals(otherFigure.get().coverage(figure.get()))
                : figure.isEmpty() && otherFigure.isEmpty();
    }

    /** What the value is made of; empty for the parent's own that the units do not give. */
    private Optional<RolledFigure> figure(String id) {
        return Optional.ofNullable(all.get(id))
                .filter(f -> ownValue(id).map(o -> o.compareTo(f.value()) == 0).orElse(true));
    }

    /** Whether all of them are the parent's own. */
    boolean isOwn(Stream<String> ids) {
        return ids.allMatch(id -> ownValue(id).isPresent());
    }

    private Optional<BigDecimal> ownValue(String id) {
        return Optional.ofNullable(own).flatMap(data -> data.find(id)).map(o -> o.value());
    }

    private boolean withholdOne() {
        return catalogue.relations().stream()
                .flatMap(Evenness::groups)
                .anyMatch(this::withholdSmallest);
    }

    /** Withholds what the fewest units have; of equally few the part, not the whole. */
    private boolean withholdSmallest(List<String> group) {
        var ids = group.stream().filter(id -> value(id).isPresent()).toList();
        if (isOfSameUnits(ids)) {
            return false;
        }
        var least =
                ids.reversed().stream()
                        .filter(rolled::containsKey)
                        .filter(id -> !ids.stream().allMatch(other -> isOfSameUnits(id, other)))
                        .min(Comparator.comparingInt(id -> units(id)));
        least.ifPresent(
                id ->
                        withhold(
                                id,
                                "consolidation.withheld",
                                ids.stream()
                                        .filter(other -> !isOfSameUnits(id, other))
                                        .collect(Collectors.joining(", "))));
        return least.isPresent();
    }

    private int units(String id) {
        return Objects.requireNonNull(rolled.get(id)).contributions().size();
    }

    private void withhold(String id, String why, String others) {
        var figure = Objects.requireNonNull(rolled.remove(id));
        withheld.add(
                new Disagreement(
                        "",
                        id,
                        Notice.of(
                                why,
                                figure.indicator().name(),
                                figure.value().toPlainString(),
                                figure.contributions().size(),
                                others)));
    }

    /** The counts that a report tells beside each other, the whole before its parts. */
    private static Stream<List<String>> groups(Relation relation) {
        return switch (relation) {
            case Relation.Sum(var total, var parts) ->
                    Stream.of(Stream.concat(Stream.of(total), parts.stream()).toList());
            case Relation.AtMost(var part, var whole) -> Stream.of(List.of(whole, part));
            case Relation.Rate rate ->
                    Stream.concat(Stream.of(rate.usual()), rate.variants().stream())
                            .map(
                                    f ->
                                            Stream.concat(
                                                            f.denominator().stream(),
                                                            f.numerator().stream())
                                                    .distinct()
                                                    .toList());
            case Relation.CarryOver _ -> Stream.empty();
        };
    }
}
