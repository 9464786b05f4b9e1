package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading;

/** "183/193 nhiệm vụ, hoàn thành toàn bộ"; "còn 75 hồ sơ, tất cả 73 hồ sơ đều trong hạn". */
final class AllTold implements DirectionDiffers.Comparison {

    private final Pattern doneAll;
    private final Pattern all;
    private final Pattern each;

    AllTold(FigureVocabulary vocabulary) {
        doneAll = vocabulary.pattern("{done}\\s+{all}");
        all = vocabulary.pattern("{all}\\s*$");
        each = vocabulary.pattern("^[^,;:.()\\d]{0,40}{each}");
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        return Stream.concat(
                examination.sentences().stream().flatMap(this::ofRatio),
                examination.claims().stream().flatMap(c -> ofCount(c, examination).stream()));
    }

    private Stream<Finding> ofRatio(PlacedSentence sentence) {
        return sentence.row() != null
                ? Stream.of()
                : sentence.spans().stream().flatMap(s -> ofRatio(sentence, s).stream());
    }

    private Optional<Finding> ofRatio(PlacedSentence sentence, NumericSpan span) {
        if (!(span.reading() instanceof Reading.Ratio ratio)
                || ratio.part().value().compareTo(ratio.whole().value()) >= 0) {
            return Optional.empty();
        }
        var told = doneAll.matcher(sentence.text()).region(span.end(), sentence.text().length());
        return told.find()
                ? Optional.of(
                        Findings.of(
                                DirectionDiffers.ID,
                                Severities.of(DirectionDiffers.ID),
                                sentence.place(),
                                told.start(),
                                told.end(),
                                Notice.of("check.direction-differs.all", told.group(), span.text()),
                                null,
                                List.of(span.text())))
                : Optional.empty();
    }

    /** "tất cả 73 hồ sơ đều …" names the figure before it; another one of its unit is meant. */
    private Optional<Finding> ofCount(ExaminedClaim examined, Examination examination) {
        var claim = examined.claim();
        var text = claim.place().sentence();
        if (claim.kind() != ClaimKind.COUNT
                || examination.sentences().get(claim.place().index()).row() != null
                || !all.matcher(text.substring(0, claim.start())).find()
                || !each.matcher(text.substring(claim.end())).find()) {
            return Optional.empty();
        }
        var before =
                examination.claims().stream()
                        .filter(c -> c.claim().place().equals(claim.place()))
                        .filter(c -> c.claim().end() <= claim.start())
                        .filter(c -> c.standing().units().equals(examined.standing().units()))
                        .map(ExaminedClaim::claim)
                        .toList();
        return before.isEmpty()
                        || before.stream().anyMatch(c -> c.value().compareTo(claim.value()) == 0)
                ? Optional.empty()
                : Optional.of(finding(claim, before.getLast()));
    }

    private static Finding finding(Claim claim, Claim before) {
        return Findings.of(
                DirectionDiffers.ID,
                Severities.of(DirectionDiffers.ID),
                claim,
                Notice.of("check.direction-differs.all-of", claim.text(), before.text()),
                before.text(),
                List.of(before.text()));
    }
}
