package vn.duthao.statistics.proof;

import java.util.stream.Stream;
import vn.duthao.catalogue.Indicator;
import vn.duthao.catalogue.OutlineSection;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.proof.Flaw.Severity;

/** The outline's required indicators have a value; one without becomes a marked gap in a draft. */
final class RequiredIndicatorRule implements ProofRule {

    static final String ID = "required-indicator-missing";

    @Override
    public Stream<Flaw> flaws(ProofSubject subject) {
        var outline = subject.outline();
        if (outline == null) {
            return Stream.empty();
        }
        return outline.allSections(subject.data().period().kind())
                .flatMap(section -> missing(subject, section));
    }

    private static Stream<Flaw> missing(ProofSubject subject, OutlineSection section) {
        return section.indicators().stream()
                .filter(use -> use.requiredFor(subject.data().period().kind()))
                .filter(use -> subject.data().find(use.id()).isEmpty())
                .map(use -> flaw(subject, section, use.id()));
    }

    private static Flaw flaw(ProofSubject subject, OutlineSection section, String id) {
        var name = subject.catalogue().find(id).map(Indicator::name).orElse(id);
        var notice =
                Notice.of(
                        "statistics.required-indicator-missing",
                        subject.data().name(),
                        name,
                        id,
                        section.number() + " " + section.heading());
        return new Flaw(ID, Severity.WARNING, notice, null);
    }
}
