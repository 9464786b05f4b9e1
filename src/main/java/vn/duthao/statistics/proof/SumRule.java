package vn.duthao.statistics.proof;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.catalogue.Relation;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.proof.Flaw.Severity;

/** A total is the sum of its parts; with a missing part nothing is said. */
final class SumRule implements ProofRule {

    static final String ID = "sum-differs";

    @Override
    public Stream<Flaw> flaws(ProofSubject subject) {
        return subject.relations(Relation.Sum.class)
                .flatMap(
                        sum ->
                                subject.data().find(sum.total()).stream()
                                        .flatMap(
                                                total ->
                                                        subject.all(sum.parts()).stream()
                                                                .flatMap(p -> flaw(total, p))));
    }

    private static Stream<Flaw> flaw(Observation total, List<Observation> parts) {
        var expected = Figures.sum(parts);
        if (total.value().compareTo(expected) == 0) {
            return Stream.empty();
        }
        var notice =
                Notice.of(
                        "statistics.sum-differs",
                        total.source(),
                        total.name(),
                        Figures.told(total),
                        Figures.told(expected, total.indicator()),
                        Figures.listed(parts));
        return Stream.of(new Flaw(ID, Severity.ERROR, notice, total.source()));
    }
}
