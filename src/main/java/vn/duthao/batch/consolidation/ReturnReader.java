package vn.duthao.batch.consolidation;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.batch.consolidation.UnitReturn.Standing;
import vn.duthao.catalogue.Agency;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.drafting.DraftingDesk;
import vn.duthao.notice.DuthaoException;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.proof.Flaw;
import vn.duthao.statistics.proof.StatisticsProof;

/** Reads what the units of an agency handed in. One that fails never stops the others. */
final class ReturnReader {

    private final DraftingDesk desk;
    private final ConsolidationRequest request;

    ReturnReader(DraftingDesk desk, ConsolidationRequest request) {
        this.desk = desk;
        this.request = request;
    }

    /** A return of every unit, in the register's order. */
    List<UnitReturn> read() {
        var read = units().map(this::read).toList();
        return read.stream().map(r -> countedOnce(r, read)).toList();
    }

    private Stream<Agency> units() {
        return desk.corpus().agencies().all().stream()
                .filter(a -> request.parent().id().equals(a.parent()))
                .filter(a -> exists(a, request.period()));
    }

    private static boolean exists(Agency agency, Period period) {
        var from = agency.from();
        var until = agency.until();
        return (from == null || !from.isAfter(ReportingCalendar.lastDay(period)))
                && (until == null || !until.isBefore(ReportingCalendar.firstDay(period)));
    }

    private UnitReturn read(Agency unit) {
        try {
            var found = desk.kept().find(unit.id(), request.period(), request.type());
            return found.isEmpty()
                    ? new UnitReturn(unit, Standing.MISSING, null, List.of())
                    : proved(
                            unit,
                            desk.statistics(unit, request.period(), found.get().file()).data());
        } catch (DuthaoException e) {
            return new UnitReturn(unit, Standing.UNREADABLE, null, List.of(e.notice()));
        }
    }

    private UnitReturn proved(Agency unit, DataSet data) {
        var errors =
                new StatisticsProof(desk.corpus().catalogue())
                                .prove(
                                        data,
                                        null,
                                        desk.provedWith(unit, request.period(), request.type()))
                                .stream()
                                .filter(f -> f.severity() == Flaw.Severity.ERROR)
                                .map(Flaw::notice)
                                .toList();
        var flawed = request.force() ? Standing.FORCED : Standing.CONTRADICTORY;
        return new UnitReturn(unit, errors.isEmpty() ? Standing.COUNTED : flawed, data, errors);
    }

    /** What ended within the period counts by itself or by its successor, never twice. */
    private UnitReturn countedOnce(UnitReturn read, List<UnitReturn> all) {
        var successor =
                desk.corpus()
                        .agencies()
                        .successor(read.unit(), ReportingCalendar.lastDay(request.period()))
                        .filter(s -> !s.equals(read.unit()))
                        .flatMap(s -> all.stream().filter(r -> r.unit().equals(s)).findFirst());
        if (successor.isEmpty()) {
            return read;
        }
        var name = successor.get().unit().name();
        if (read.standing() == Standing.MISSING) {
            return new UnitReturn(
                    read.unit(),
                    Standing.SUCCEEDED,
                    null,
                    List.of(Notice.of("consolidation.succeeded", name)));
        }
        return read.counts() && successor.get().counts()
                ? new UnitReturn(
                        read.unit(),
                        Standing.DUPLICATE,
                        read.data(),
                        List.of(Notice.of("consolidation.duplicate", name)))
                : read;
    }
}
