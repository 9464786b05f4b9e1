package vn.duthao.drafting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.plan.SentencePlan;
import vn.duthao.realise.llm.Proof;
import vn.duthao.report.Origin;
import vn.duthao.report.Sentence;
import vn.duthao.report.Slot;

/**
 * Checks a draft with a model's sentences in their places: every figure that a slot printed must be
 * read as what the slot says, and nothing in these sentences may be found fault with.
 */
final class DraftProof implements Proof {

    private final Function<List<SentencePlan>, CheckReport> check;

    /**
     * A proof by the checker.
     *
     * @param check the draft that the sentences make, and what is said of it
     */
    DraftProof(Function<List<SentencePlan>, CheckReport> check) {
        this.check = check;
    }

    @Override
    public List<String> objections(List<SentencePlan> sentences) {
        var checked = check.apply(sentences);
        var written =
                checked.request()
                        .report()
                        .placed()
                        .map(placed -> placed.sentence())
                        .filter(s -> s.origin() instanceof Origin.Model)
                        .toList();
        return Stream.concat(found(checked, written), misread(checked, written))
                .distinct()
                .toList();
    }

    private static Stream<String> found(CheckReport checked, List<Sentence> written) {
        return checked.findings().stream()
                .filter(f -> f.severity().compareTo(Severity.WARNING) >= 0)
                .filter(f -> written.stream().anyMatch(s -> isIn(f, s)))
                .map(f -> f.rule() + ": " + f.text());
    }

    private static boolean isIn(Finding finding, Sentence sentence) {
        return finding.place().sentence().equals(sentence.text());
    }

    private static Stream<String> misread(CheckReport checked, List<Sentence> written) {
        return written.stream()
                .flatMap(
                        sentence ->
                                sentence.slots().stream()
                                        .filter(DraftProof::isFigure)
                                        .filter(slot -> !isReadAs(slot, sentence, checked))
                                        .map(Slot::key));
    }

    private static boolean isFigure(Slot slot) {
        return slot.kind() == Slot.Kind.OBSERVATION || slot.kind() == Slot.Kind.FORMULA;
    }

    /** What the checker cannot tell apart it does not hold against the slot. */
    private static boolean isReadAs(Slot slot, Sentence sentence, CheckReport checked) {
        return checked.claims().stream()
                .filter(c -> c.claim().place().sentence().equals(sentence.text()))
                .filter(c -> c.claim().start() == slot.start())
                .allMatch(c -> states(c, slot.key()));
    }

    private static boolean states(JudgedClaim claim, String indicator) {
        return switch (claim.verdict()) {
            case Verdict.Supported(var observation) ->
                    observation.indicator().id().equals(indicator);
            case Verdict.Derived _ -> true;
            case Verdict.Unsupported _, Verdict.Ambiguous _ -> claim.confidence() == 0;
            case Verdict.Refuted _, Verdict.Stale _ -> false;
        };
    }
}
