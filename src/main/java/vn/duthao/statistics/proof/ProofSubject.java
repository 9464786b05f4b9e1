package vn.duthao.statistics.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Outline;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Relation;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/** What a rule looks at. */
record ProofSubject(
        DataSet data, Catalogue catalogue, @Nullable Outline outline, List<DataSet> earlier) {

    /** The relations of the kind, in the catalogue's order. */
    <R extends Relation> Stream<R> relations(Class<R> kind) {
        return catalogue.relations().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The observations of all the ids in order; empty where one is missing. */
    Optional<List<Observation>> all(List<String> ids) {
        var found = ids.stream().map(data::find).flatMap(Optional::stream).toList();
        return found.size() == ids.size() ? Optional.of(found) : Optional.empty();
    }

    /** The data of the period that ends on the day before this one begins. */
    Optional<DataSet> preceding() {
        var lastDay = ReportingCalendar.firstDay(data.period()).minusDays(1);
        return ofAgency()
                .filter(d -> ReportingCalendar.lastDay(d.period()).equals(lastDay))
                .findFirst();
    }

    /** The data of the period that this one is compared with. */
    Optional<DataSet> comparable() {
        var wanted = ReportingCalendar.comparable(data.period());
        return ofAgency().filter(d -> sameDays(d.period(), wanted)).findFirst();
    }

    private Stream<DataSet> ofAgency() {
        return earlier.stream().filter(d -> d.agency().equals(data.agency()));
    }

    private static boolean sameDays(Period one, Period other) {
        return first(one).equals(first(other)) && last(one).equals(last(other));
    }

    private static LocalDate first(Period period) {
        return ReportingCalendar.firstDay(period);
    }

    private static LocalDate last(Period period) {
        return ReportingCalendar.lastDay(period);
    }
}
