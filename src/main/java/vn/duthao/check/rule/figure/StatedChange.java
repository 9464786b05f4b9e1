package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.Observation;

/** "giảm 3,05 điểm" where the data state a change of +3,05 themselves. */
final class StatedChange implements DirectionDiffers.Comparison {

    private static final int BEFORE = 20;

    private final Direction.Reader directions;
    private final Pattern bare = Pattern.compile("[^,;:.()\\d]*");
    private final Pattern named;

    StatedChange(FigureVocabulary vocabulary) {
        directions = new Direction.Reader(vocabulary);
        named = vocabulary.pattern("{changes}");
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        return examination.claims().stream().flatMap(c -> finding(c).stream());
    }

    private Optional<Finding> finding(ExaminedClaim examined) {
        if (!(examined.verdict() instanceof Verdict.Supported(var change))
                || change.value().signum() == 0
                || !named.matcher(change.indicator().name()).find()) {
            return Optional.empty();
        }
        var claim = examined.claim();
        var text = claim.place().sentence();
        return directions
                .last(text, Math.max(0, claim.start() - BEFORE), claim.start())
                .filter(d -> bare.matcher(text.substring(d.end(), claim.start())).matches())
                .filter(d -> d.rise() != change.value().signum() > 0)
                .map(d -> finding(d, claim, change));
    }

    private static Finding finding(Direction told, Claim claim, Observation change) {
        var message =
                Notice.of(
                        "check.direction-differs.stated",
                        told.word(claim.place()),
                        change.name(),
                        Findings.value(change));
        return told.with(claim).finding(claim.place(), message, List.of(Findings.evidence(change)));
    }
}
