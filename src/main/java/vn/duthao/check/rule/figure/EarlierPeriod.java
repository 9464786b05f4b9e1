package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Period;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;

/** "4.500 hồ sơ, giảm so với cùng kỳ", "tiếp tục tăng, đạt 97%": held against the earlier data. */
final class EarlierPeriod implements DirectionDiffers.Comparison {

    private static final int BEFORE = 40;

    private final Direction.Reader directions;
    private final Pattern after;
    private final Pattern before;
    private final Pattern periodBefore;

    EarlierPeriod(FigureVocabulary vocabulary) {
        directions = new Direction.Reader(vocabulary);
        after =
                vocabulary.pattern(
                        "^(?:/\\d+)?(?:[^,;:.()\\d]{0,40}[,(–-]?|[^;:.()\\d]{0,40}\\()\\s*(?:{light}\\s+)*(?<direction>{rise}|{fall})"
                                + "\\s+(?:{compared}\\s+)?[^,;:.()\\d]{0,20}?"
                                + "(?:{year-before}|{period-before}|năm (?<year>\\d{4}))");
        before =
                vocabulary.pattern(
                        "(?<direction>{rise}|{fall})[^,;:.()\\d]{0,12}[,]?\\s*{reached}\\s*$");
        periodBefore = vocabulary.pattern("{period-before}");
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        var previous = examination.request().previous();
        return previous == null
                ? Stream.of()
                : examination.claims().stream().flatMap(c -> finding(c, previous).stream());
    }

    private Optional<Finding> finding(ExaminedClaim examined, DataSet previous) {
        return examined.stated()
                .filter(s -> s.earlier().isPresent() && isTold(examined.verdict(), s))
                .flatMap(
                        s ->
                                direction(examined.claim(), previous)
                                        .flatMap(d -> finding(d, examined.claim(), s)));
    }

    private static boolean isTold(Verdict verdict, ExaminedClaim.Stated stated) {
        return switch (verdict) {
            case Verdict.Supported(var o) -> o.equals(stated.observation());
            case Verdict.Derived(var id, _, _) -> id.equals(stated.observation().indicator().id());
            case Verdict.Refuted _, Verdict.Stale _, Verdict.Ambiguous _, Verdict.Unsupported _ ->
                    false;
        };
    }

    private Optional<Direction> direction(Claim claim, DataSet previous) {
        var text = claim.place().sentence();
        var behind = after.matcher(text.substring(claim.end()));
        if (behind.find() && isOf(previous.period(), behind.group(), behind.group("year"))) {
            var at = claim.end() + behind.start("direction");
            return directions.at(text, at, claim.end() + behind.end());
        }
        var ahead = before.matcher(text).region(Math.max(0, claim.start() - BEFORE), claim.start());
        ahead.useTransparentBounds(true);
        return ahead.find()
                ? directions.at(text, ahead.start("direction"), claim.start())
                : Optional.empty();
    }

    /** Whether the earlier data are of the period that the words compare with. */
    private boolean isOf(Period earlier, String words, @Nullable String year) {
        if (year != null) {
            return earlier.year() == Integer.parseInt(year);
        }
        return earlier.kind() == Period.Kind.YEAR || !periodBefore.matcher(words).find();
    }

    private static Optional<Finding> finding(
            Direction told, Claim claim, ExaminedClaim.Stated stated) {
        var now = stated.observation();
        return stated.earlier()
                .filter(then -> told.isContradicted(then.value(), now.value()))
                .map(
                        then ->
                                told.finding(
                                        claim.place(),
                                        Notice.of(
                                                "check.direction-differs.earlier",
                                                told.word(claim.place()),
                                                now.name(),
                                                Findings.value(then),
                                                Findings.value(now)),
                                        List.of(Findings.evidence(now), Findings.evidence(then))));
    }
}
