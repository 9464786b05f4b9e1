package vn.duthao.check.rule.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Place;
import vn.duthao.check.Standing;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Observation;

/** A required figure of the data that the report tells nowhere. */
final class RequiredFigureMissing implements Rule {

    /** "ho-so.truoc-han + ho-so.dung-han". */
    private static final Pattern SUM = Pattern.compile("\\S+(?: \\+ \\S+)+");

    private static final Place NOWHERE = new Place("", "", "", Integer.MAX_VALUE);

    @Override
    public String id() {
        return "required-figure-missing";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var data = examination.data();
        if (data == null) {
            return List.of();
        }
        var told = new HashSet<String>();
        examination.claims().forEach(c -> told.addAll(told(c.verdict())));
        examination.zeros().forEach(c -> told.addAll(told(c.verdict())));
        return data.observations().stream()
                .filter(o -> isRequired(o, examination.required()))
                .filter(o -> !told.contains(o.id()) && !told.contains(o.indicator().id()))
                .filter(o -> !isWholeOfWrongPart(o, examination.claims()))
                .map(this::finding)
                .toList();
    }

    private static boolean isRequired(Observation observation, Set<String> required) {
        return required.contains(observation.id())
                || required.contains(observation.indicator().id());
    }

    /** A figure told wrongly is told; so are the parts whose sum is told as one. */
    private static Set<String> told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Supported(var observation) -> Set.of(observation.id());
            case Verdict.Refuted(var observation) -> Set.of(observation.id());
            case Verdict.Stale(var observation, _) -> Set.of(observation.id());
            case Verdict.Ambiguous(var candidates) -> ids(candidates);
            case Verdict.Derived(var id, var formula, var operands) ->
                    isSum(formula) ? ids(operands) : Set.of(id);
            case Verdict.Unsupported() -> Set.of();
        };
    }

    /**
     * "9,8/10 điểm" where 9,5 is right: the 10 is told, but without the 9,5 nothing shows of what.
     */
    private static boolean isWholeOfWrongPart(Observation observation, List<ExaminedClaim> claims) {
        return IntStream.range(1, claims.size())
                .filter(i -> claims.get(i).standing().role() == Standing.Role.WHOLE)
                .filter(i -> claims.get(i).claim().value().compareTo(observation.value()) == 0)
                .anyMatch(i -> isWrong(claims.get(i - 1).verdict()));
    }

    private static boolean isWrong(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refuted _, Verdict.Stale _, Verdict.Unsupported _ -> true;
            case Verdict.Supported _, Verdict.Derived _, Verdict.Ambiguous _ -> false;
        };
    }

    private static Set<String> ids(List<Observation> observations) {
        return observations.stream().map(Observation::id).collect(Collectors.toSet());
    }

    private static boolean isSum(String formula) {
        return !formula.isEmpty() && SUM.matcher(formula).matches();
    }

    private Finding finding(Observation observation) {
        var expected = Findings.value(observation);
        var message =
                Notice.of(
                        "check.required-figure-missing",
                        observation.name(),
                        expected,
                        observation.source());
        return new Finding(
                id(),
                Severities.of(observation.value().signum() == 0 ? id() + ".zero" : id()),
                "",
                NOWHERE,
                0,
                0,
                message,
                expected,
                Stream.of(observation).map(Findings::evidence).toList());
    }
}
