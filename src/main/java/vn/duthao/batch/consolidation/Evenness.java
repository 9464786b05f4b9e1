package vn.duthao.batch.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Relation;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;

/**
 * Counts that go together although not every unit has every one of them: a part of three units is
 * no part of a whole of two. The parent's own figures are of all of it.
 */
final class Evenness {

    private final Catalogue catalogue;
    private final @Nullable DataSet own;
    private final Map<String, RolledFigure> rolled = new LinkedHashMap<>();
    private final List<Disagreement> withheld = new ArrayList<>();

    Evenness(Catalogue catalogue, @Nullable DataSet own, List<RolledFigure> figures) {
        this.catalogue = catalogue;
        this.own = own;
        figures.stream()
                .filter(f -> ownValue(f.indicator().id()).isEmpty())
                .forEach(f -> rolled.put(f.indicator().id(), f));
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
    boolean isOfSameUnits(Set<String> ids) {
        return ids.stream().map(this::coverage).distinct().count() == 1;
    }

    /** Empty for the parent's own. */
    private Optional<Set<Agency>> coverage(String id) {
        return ownValue(id).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(rolled.get(id)).map(RolledFigure::coverage);
    }

    /** Whether all of them are the parent's own. */
    boolean isOwn(Stream<String> ids) {
        return ids.allMatch(id -> ownValue(id).isPresent());
    }

    private Optional<BigDecimal> ownValue(String id) {
        return Optional.ofNullable(own).flatMap(data -> data.find(id)).map(o -> o.value());
    }

    private boolean withholdOne() {
        return catalogue.relations().stream().anyMatch(this::withhold);
    }

    private boolean withhold(Relation relation) {
        var ids = members(relation);
        if (ids.isEmpty()
                || holds(relation)
                || ids.stream().map(this::coverage).distinct().count() == 1) {
            return false;
        }
        var least =
                ids.stream()
                        .filter(rolled::containsKey)
                        .min(
                                Comparator.comparingInt(
                                        id ->
                                                coverage(id)
                                                        .map(Set::size)
                                                        .orElse(Integer.MAX_VALUE)));
        least.ifPresent(id -> withhold(id, ids));
        return least.isPresent();
    }

    private void withhold(String id, List<String> ids) {
        var figure = java.util.Objects.requireNonNull(rolled.remove(id));
        var others = ids.stream().filter(other -> !other.equals(id)).toList();
        withheld.add(
                new Disagreement(
                        "",
                        id,
                        Notice.of(
                                "consolidation.withheld",
                                figure.indicator().name(),
                                figure.value().toPlainString(),
                                figure.contributions().size(),
                                String.join(", ", others))));
    }

    /** The members of a relation between counts; none where one of them has no value. */
    private List<String> members(Relation relation) {
        var ids =
                switch (relation) {
                    case Relation.Sum(var total, var parts) ->
                            Stream.concat(Stream.of(total), parts.stream()).toList();
                    case Relation.AtMost(var part, var whole) -> List.of(part, whole);
                    case Relation.Rate _, Relation.CarryOver _ -> List.<String>of();
                };
        return ids.stream().allMatch(id -> value(id).isPresent()) ? ids : List.of();
    }

    private boolean holds(Relation relation) {
        return switch (relation) {
            case Relation.Sum(var total, var parts) ->
                    of(total)
                                    .compareTo(
                                            parts.stream()
                                                    .map(this::of)
                                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            == 0;
            case Relation.AtMost(var part, var whole) -> of(part).compareTo(of(whole)) <= 0;
            case Relation.Rate _, Relation.CarryOver _ -> true;
        };
    }

    private BigDecimal of(String id) {
        return value(id).orElseThrow();
    }
}
