package vn.duthao.statistics.proof;

import java.util.stream.Stream;
import vn.duthao.catalogue.Relation;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.proof.Flaw.Severity;

/** A part is not greater than its whole. */
final class AtMostRule implements ProofRule {

    static final String ID = "part-exceeds-whole";

    @Override
    public Stream<Flaw> flaws(ProofSubject subject) {
        return subject.relations(Relation.AtMost.class)
                .flatMap(
                        bound ->
                                subject.data().find(bound.part()).stream()
                                        .flatMap(
                                                part ->
                                                        subject.data().find(bound.whole()).stream()
                                                                .flatMap(w -> flaw(part, w))));
    }

    private static Stream<Flaw> flaw(Observation part, Observation whole) {
        if (part.value().compareTo(whole.value()) <= 0) {
            return Stream.empty();
        }
        var notice =
                Notice.of(
                        "statistics.part-exceeds-whole",
                        part.source(),
                        part.name(),
                        Figures.told(part),
                        whole.name(),
                        Figures.told(whole),
                        whole.source().cell());
        return Stream.of(new Flaw(ID, Severity.ERROR, notice, part.source()));
    }
}
