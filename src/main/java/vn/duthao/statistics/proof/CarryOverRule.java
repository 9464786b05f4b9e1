package vn.duthao.statistics.proof;

import java.util.stream.Stream;
import vn.duthao.catalogue.Relation;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.proof.Flaw.Severity;

/** What was carried over is what the period before, ending where this begins, left pending. */
final class CarryOverRule implements ProofRule {

    static final String ID = "carry-over-differs";

    @Override
    public Stream<Flaw> flaws(ProofSubject subject) {
        return subject.preceding().stream()
                .flatMap(
                        before ->
                                subject.relations(Relation.CarryOver.class)
                                        .flatMap(r -> flaw(subject.data(), before, r)));
    }

    private static Stream<Flaw> flaw(DataSet data, DataSet before, Relation.CarryOver relation) {
        return data.find(relation.current()).stream()
                .flatMap(
                        carried ->
                                before.find(relation.previous()).stream()
                                        .filter(p -> p.value().compareTo(carried.value()) != 0)
                                        .map(pending -> flaw(carried, pending, before)));
    }

    private static Flaw flaw(Observation carried, Observation pending, DataSet before) {
        var notice =
                Notice.of(
                        "statistics.carry-over-differs",
                        carried.source(),
                        carried.name(),
                        Figures.told(carried),
                        Figures.told(pending),
                        pending.name(),
                        before.period().inWords(),
                        pending.source());
        return new Flaw(ID, Severity.ERROR, notice, carried.source());
    }
}
