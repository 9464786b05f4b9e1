package vn.duthao.batch.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;

/** Whose figures are in a consolidation, and whose ought to be. */
record Coverage(List<UnitReturn> returns) {

    /** Indicator of the catalogue: how many units are in. */
    static final String IN = "tong-hop.co-so-lieu";

    /** Indicator of the catalogue: how many units ought to be in. */
    static final String ALL = "tong-hop.tong-so";

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int MOST_NAMES = 10;

    Coverage {
        returns = List.copyOf(returns);
    }

    List<UnitReturn> counted() {
        return returns.stream().filter(UnitReturn::counts).toList();
    }

    List<UnitReturn> expected() {
        return returns.stream().filter(UnitReturn::expected).toList();
    }

    List<UnitReturn> lacking() {
        return expected().stream().filter(r -> !r.counts()).toList();
    }

    /** The two counts, where the catalogue has their indicators. */
    Stream<Observation> observations(Catalogue catalogue) {
        return Stream.concat(
                observation(catalogue, IN, counted().size()),
                observation(catalogue, ALL, expected().size()));
    }

    private static Stream<Observation> observation(Catalogue catalogue, String id, int count) {
        return catalogue.find(id).stream()
                .map(
                        indicator ->
                                new Observation(
                                        id,
                                        indicator,
                                        indicator.name(),
                                        BigDecimal.valueOf(count),
                                        null,
                                        null,
                                        source()));
    }

    static Source source() {
        return new Source(Consolidator.ORIGIN, "coverage", "");
    }

    /** The gap for the officer that names who is not in; empty where all are. */
    Optional<String> gap() {
        var names = lacking().stream().map(r -> r.unit().name()).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var key = names.size() > MOST_NAMES ? "consolidation.gap-of-many" : "consolidation.gap";
        var named = String.join("; ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return Optional.of(Notice.of(key, named).in(VIETNAMESE));
    }
}
