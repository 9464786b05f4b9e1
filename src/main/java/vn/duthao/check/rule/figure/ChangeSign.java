package vn.duthao.check.rule.figure;

import java.math.RoundingMode;
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

/** "giảm 12,5% so với cùng kỳ" where the data rose. */
final class ChangeSign implements DirectionDiffers.Comparison {

    private static final int BEFORE = 20;

    private final Direction.Reader directions;
    private final Pattern bare;

    ChangeSign(FigureVocabulary vocabulary) {
        directions = new Direction.Reader(vocabulary);
        bare = Pattern.compile("[^,;.\\d]*");
    }

    @Override
    public Stream<Finding> findings(Examination examination) {
        return examination.claims().stream().flatMap(c -> finding(c, examination).stream());
    }

    private Optional<Finding> finding(ExaminedClaim examined, Examination examination) {
        var claim = examined.claim();
        if (!(examined.verdict() instanceof Verdict.Refuted(var change))
                || !Changes.isChange(change)) {
            return Optional.empty();
        }
        var text = claim.place().sentence();
        return directions
                .last(text, Math.max(0, claim.start() - BEFORE), claim.start())
                .filter(d -> bare.matcher(text.substring(d.end(), claim.start())).matches())
                .filter(d -> change.value().signum() == (d.rise() ? -1 : 1))
                .flatMap(
                        d ->
                                Changes.toldBy(examined, examination)
                                        .map(c -> finding(d, claim, change, c)));
    }

    private static Finding finding(
            Direction told, Claim claim, Observation change, Changes.Told values) {
        var message =
                Notice.of(
                        "check.direction-differs.earlier",
                        told.word(claim.place()),
                        values.now().name(),
                        Findings.value(values.then()),
                        Findings.value(values.now()));
        var words = hasMagnitude(claim, change) ? told.with(claim) : told;
        return words.finding(
                claim.place(),
                message,
                List.of(Findings.evidence(values.now()), Findings.evidence(values.then())));
    }

    /** Only the direction is wrong. */
    private static boolean hasMagnitude(Claim claim, Observation change) {
        var scale = Math.max(0, claim.value().scale());
        var exact = change.value().abs().setScale(scale, RoundingMode.HALF_UP);
        return exact.compareTo(claim.value()) == 0;
    }
}
