package vn.duthao.evaluation.real;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.duthao.check.CheckReport;
import vn.duthao.check.Finding;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Severity;
import vn.duthao.check.Verdict;
import vn.duthao.evaluation.Case;
import vn.duthao.evaluation.real.KnownError.Certainty;
import vn.duthao.statistics.Observation;

/** Holds what the checker says of a document against what is known of it. */
final class DocumentJudge {

    private static final double PAGE = 2500;

    private final AnnotatedDocument document;
    private final CheckReport report;
    private final TextPlaces places;
    private final List<Case> cases = new ArrayList<>();

    DocumentJudge(AnnotatedDocument document, CheckReport report) {
        this.document = document;
        this.report = report;
        this.places = new TextPlaces(document.text(), report);
    }

    /** The counts; the cases are complete thereafter. */
    DocumentScore score() {
        var stating = document.figures().stream().filter(f -> f.indicator() != null).toList();
        var errors =
                document.errors().stream().filter(e -> e.certainty() != Certainty.LOW).toList();
        return new DocumentScore(
                stating.size(),
                stating.stream().filter(f -> isExtracted(f)).count(),
                stating.stream().filter(f -> isBound(f)).count(),
                errors.size(),
                errors.stream().filter(e -> isFound(e)).count(),
                errors.stream().filter(e -> isHinted(e)).count(),
                stating.stream().filter(f -> isFlagged(f)).count(),
                alarms(Severity.ERROR),
                alarms(Severity.WARNING),
                document.text().length() / PAGE);
    }

    List<Case> cases() {
        return List.copyOf(cases);
    }

    private boolean isExtracted(AnnotatedFigure figure) {
        var extracted = claim(figure).isPresent();
        if (!extracted) {
            tell("not-extracted", figure, "");
        }
        return extracted;
    }

    private boolean isBound(AnnotatedFigure figure) {
        var claim = claim(figure);
        var bound =
                claim.map(c -> indicators(c.verdict()))
                        .filter(ids -> ids.contains(figure.indicator()))
                        .isPresent();
        if (!bound && claim.isPresent()) {
            tell("bound-otherwise", figure, String.valueOf(claim.get().verdict()));
        }
        return bound;
    }

    private boolean isFound(KnownError error) {
        return hasFinding(error.start(), error.end(), f -> f.severity() != Severity.INFO);
    }

    private boolean isHinted(KnownError error) {
        var found = isFound(error);
        var hinted = !found && hasFinding(error.start(), error.end(), _ -> true);
        if (!found) {
            add(hinted ? "hinted" : "missed", error.text(), error.start(), "");
        }
        return hinted;
    }

    private boolean isFlagged(AnnotatedFigure figure) {
        return !isWrong(figure.start(), figure.end())
                && hasFinding(figure.start(), figure.end(), f -> f.severity() == Severity.ERROR);
    }

    private long alarms(Severity severity) {
        var alarms =
                report.findings().stream()
                        .filter(f -> f.severity() == severity)
                        .filter(f -> !isExplained(f))
                        .toList();
        alarms.forEach(this::tell);
        return alarms.size();
    }

    private boolean isExplained(Finding finding) {
        return span(finding).filter(s -> isWrong(s.start(), s.end())).isPresent();
    }

    private boolean isWrong(int start, int end) {
        return document.errors().stream().anyMatch(e -> e.start() < end && e.end() > start);
    }

    private boolean hasFinding(int start, int end, Predicate<Finding> wanted) {
        return report.findings().stream()
                .filter(wanted)
                .anyMatch(f -> span(f).filter(s -> s.overlaps(start, end)).isPresent());
    }

    private Optional<TextPlaces.Span> span(Finding finding) {
        return places.span(finding.place(), finding.start(), finding.end());
    }

    private Optional<JudgedClaim> claim(AnnotatedFigure figure) {
        return report.claims().stream()
                .filter(
                        c ->
                                places.span(c.claim().place(), c.claim().start(), c.claim().end())
                                        .filter(s -> s.overlaps(figure.start(), figure.end()))
                                        .isPresent())
                .findFirst();
    }

    private static Set<String> indicators(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var observation) -> ids(List.of(observation));
            case Verdict.Refuted(var observation) -> ids(List.of(observation));
            case Verdict.Stale(var observation, _) -> ids(List.of(observation));
            case Verdict.Derived(var indicator, _, _) -> Set.of(indicator);
            case Verdict.Ambiguous _, Verdict.Unsupported _ -> Set.of();
        };
    }

    private static Set<String> ids(List<Observation> observations) {
        return observations.stream().map(Observation::id).collect(Collectors.toSet());
    }

    private void tell(String outcome, AnnotatedFigure figure, String said) {
        add(outcome, figure.text() + " (" + figure.indicator() + ")", figure.start(), said);
    }

    private void tell(Finding finding) {
        var severity = finding.severity().name().toLowerCase(Locale.ROOT);
        cases.add(
                new Case(
                        "real",
                        "false-" + severity,
                        document.name(),
                        document.name(),
                        finding.place().section(),
                        finding.place().sentence(),
                        "",
                        finding.text(),
                        finding.rule() + ": " + finding.message().in(Locale.ENGLISH)));
    }

    private void add(String outcome, String words, int at, String said) {
        var text = document.text();
        var from = text.lastIndexOf('\n', at) + 1;
        var end = text.indexOf('\n', at);
        var line = text.substring(from, end < 0 ? text.length() : end);
        cases.add(
                new Case(
                        "real",
                        outcome,
                        document.name(),
                        document.name(),
                        "",
                        line,
                        "",
                        words,
                        said));
    }
}
