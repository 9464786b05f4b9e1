package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.duthao.check.Claim;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.Qualifier;

/** "đạt 76%, vượt chỉ tiêu (80%)": the figure is held against the plan named beside it. */
final class Target implements DirectionDiffers.Comparison {

    private final Pattern told;
    private final Pattern beyond;

    Target(FigureVocabulary vocabulary) {
        told =
                vocabulary.pattern(
                        "^[^;:.\\d]{0,40}?[,(]?\\s*(?<way>{beyond}|{below})\\s+(?:so với\\s+)?{targets}"
                                + "[^;:.,()\\d]{0,40}?(?:\\((?:[^;:.,()\\d]{0,30})|{named})\\s*[≥>]?\\s*$");
        beyond = vocabulary.pattern("{beyond}");
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        var claims = examination.claims();
        return IntStream.range(1, claims.size())
                .boxed()
                .flatMap(i -> finding(claims.get(i - 1).claim(), claims.get(i).claim()).stream());
    }

    private Optional<Finding> finding(Claim result, Claim target) {
        if (!result.place().equals(target.place())
                || result.kind() != target.kind()
                || result.end() >= target.start()
                || result.span().qualifier() != Qualifier.NONE) {
            return Optional.empty();
        }
        var between =
                told.matcher(target.place().sentence().substring(result.end(), target.start()));
        if (!between.find()) {
            return Optional.empty();
        }
        var ahead = result.value().compareTo(target.value());
        var contradicted = beyond.matcher(between.group("way")).matches() ? ahead <= 0 : ahead >= 0;
        return contradicted
                ? Optional.of(
                        finding(
                                result,
                                target,
                                result.end() + between.start("way"),
                                result.end() + between.end("way")))
                : Optional.empty();
    }

    private static Finding finding(Claim result, Claim target, int start, int end) {
        var word = result.place().sentence().substring(start, end);
        return Findings.of(
                DirectionDiffers.ID,
                Severities.of(DirectionDiffers.ID),
                result.place(),
                start,
                end,
                Notice.of("check.direction-differs.target", word, result.text(), target.text()),
                null,
                List.of(result.text() + " / " + target.text()));
    }
}
