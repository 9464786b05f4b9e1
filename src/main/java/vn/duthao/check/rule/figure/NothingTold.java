package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Observation;

/** "không có hồ sơ quá hạn" where the data, or another sentence, have some. */
final class NothingTold implements DirectionDiffers.Comparison {

    private final Likeness likeness;
    private final FigureVocabulary vocabulary;

    NothingTold(FigureVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        likeness = new Likeness(vocabulary);
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        var scopes = new Scopes(examination, vocabulary);
        return examination.zeros().stream()
                .filter(z -> !isOfOwnTopic(z, examination, scopes))
                .flatMap(z -> finding(z, examination).stream());
    }

    /**
     * What the data have is told rightly in another paragraph, and this one is of its own matter.
     */
    private static boolean isOfOwnTopic(
            ExaminedClaim zero, Examination examination, Scopes scopes) {
        return zero.verdict() instanceof Verdict.Refuted(var observation)
                && examination.claims().stream()
                        .filter(c -> c.verdict().equals(new Verdict.Supported(observation)))
                        .anyMatch(c -> scopes.isOfOwnTopic(zero.claim(), c.claim()));
    }

    private Optional<Finding> finding(ExaminedClaim zero, Examination examination) {
        return switch (zero.verdict()) {
            case Verdict.Refuted(var observation) -> refuted(zero.claim(), observation);
            case Verdict.Stale(var observation, _) -> refuted(zero.claim(), observation);
            case Verdict.Unsupported() -> toldElsewhere(zero, examination);
            case Verdict.Supported _, Verdict.Derived _, Verdict.Ambiguous _ -> Optional.empty();
        };
    }

    private static Optional<Finding> refuted(Claim zero, Observation observation) {
        var message =
                Notice.of(
                        "check.direction-differs.nothing",
                        zero.text(),
                        observation.name(),
                        Findings.value(observation),
                        observation.source());
        return Optional.of(
                finding(
                        zero,
                        message,
                        Findings.value(observation),
                        List.of(Findings.evidence(observation))));
    }

    /** Another sentence counts what this one says did not arise. */
    private Optional<Finding> toldElsewhere(ExaminedClaim zero, Examination examination) {
        return examination.claims().stream()
                .filter(c -> c.claim().place().index() != zero.claim().place().index())
                .filter(c -> c.claim().value().signum() > 0)
                .filter(c -> likeness.isSame(zero, c, examination))
                .findFirst()
                .map(ExaminedClaim::claim)
                .map(
                        c ->
                                finding(
                                        zero.claim(),
                                        Notice.of(
                                                "check.direction-differs.nothing-elsewhere",
                                                zero.claim().text(),
                                                c.text(),
                                                c.place().sentence()),
                                        c.text(),
                                        List.of(c.place().sentence())));
    }

    private static Finding finding(
            Claim zero, Notice message, String expected, List<String> evidence) {
        var severity = Severities.of(DirectionDiffers.ID);
        return Findings.of(DirectionDiffers.ID, severity, zero, message, expected, evidence);
    }
}
