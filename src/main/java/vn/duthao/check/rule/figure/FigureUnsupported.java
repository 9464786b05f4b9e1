package vn.duthao.check.rule.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import vn.duthao.check.Claim;
import vn.duthao.check.ClaimKind;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.Standing;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;

/** A figure that the data do not have. */
final class FigureUnsupported implements Rule {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final FigureThresholds thresholds = FigureVocabulary.load().thresholds();

    @Override
    public String id() {
        return "figure-unsupported";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var data = examination.data();
        if (data == null) {
            return List.of();
        }
        var claims = examination.claims();
        var extent = extent(claims);
        return IntStream.range(0, claims.size())
                .filter(i -> isUnsupported(claims.get(i)) && !isMost(claims.get(i)))
                .filter(i -> !isCountOfParts(i, claims))
                .mapToObj(
                        i -> {
                            var said = saidByAnother(i, claims) ? Extent.PART : extent;
                            return unsupported(claims.get(i), data, said);
                        })
                .toList();
    }

    private static boolean isUnsupported(ExaminedClaim examined) {
        return examined.verdict() instanceof Verdict.Unsupported;
    }

    /**
     * The second of two, the share that one is, and the change that led to one say no more than
     * that one has no source.
     */
    private static boolean saidByAnother(int index, List<ExaminedClaim> claims) {
        var standing = claims.get(index).standing();
        var of =
                switch (standing.role()) {
                    case WHOLE -> index - 1;
                    case SHARE -> standing.parent();
                    case PLAIN, PART -> changed(index, claims);
                };
        return of >= 0 && !isRight(claims.get(of));
    }

    /** The figure before a change in its sentence, -1 for none. */
    private static int changed(int index, List<ExaminedClaim> claims) {
        var claim = claims.get(index);
        var isChange = !claim.standing().facets().getOrDefault("change", Set.of()).isEmpty();
        return isChange
                        && index > 0
                        && claims.get(index - 1).claim().place().equals(claim.claim().place())
                ? index - 1
                : -1;
    }

    private static boolean isRight(ExaminedClaim examined) {
        return examined.verdict() instanceof Verdict.Supported
                || examined.verdict() instanceof Verdict.Derived;
    }

    /** How much of the report the data are about. */
    private enum Extent {
        /** So much that a figure without source stands out. */
        ALL,
        /** A part: that a figure has no source tells little. */
        PART,
        /** Too few figures to say. */
        UNKNOWN
    }

    private Extent extent(List<ExaminedClaim> claims) {
        if (claims.size() < thresholds.few()) {
            return Extent.UNKNOWN;
        }
        var sourced = claims.stream().filter(c -> !isUnsupported(c)).count();
        return sourced >= thresholds.covered() * claims.size() ? Extent.ALL : Extent.PART;
    }

    private Finding unsupported(ExaminedClaim examined, DataSet data, Extent extent) {
        var claim = examined.claim();
        var clear =
                examined.nearest()
                        .filter(_ -> examined.fit() >= thresholds.clear())
                        .filter(_ -> examined.stated().isPresent() || !isElsewhere(claim, data));
        var message =
                clear.map(i -> Notice.of("check.figure-unsupported", claim.text(), i.name()))
                        .orElseGet(
                                () -> Notice.of("check.figure-unsupported-unclear", claim.text()));
        var told =
                switch (extent) {
                    case ALL -> isStatistic(examined, data) ? id() : id() + ".partial";
                    case PART -> id() + ".partial";
                    case UNKNOWN -> clear.isPresent() ? id() : id() + ".unclear";
                };
        return Findings.of(id(), Severities.of(told), claim, message, null, List.of());
    }

    /**
     * A figure of this period that statistics could have: no aim, none of each office alone, no
     * length of time, no word.
     */
    private boolean isStatistic(ExaminedClaim examined, DataSet data) {
        var claim = examined.claim();
        var year = examined.standing().year();
        return claim.text().chars().anyMatch(Character::isDigit)
                && !thresholds.lengthsOfTime().contains(claim.unit().toLowerCase(VIETNAMESE))
                && examined.standing().says("mode").isEmpty()
                && examined.standing().says("each").isEmpty()
                && (year == null || year == data.period().year());
    }

    /**
     * "03 lĩnh vực, gồm: Đất đai (17 đơn); …": as many as follow it, each of which has a source.
     */
    private static boolean isCountOfParts(int index, List<ExaminedClaim> claims) {
        var parts = claims.stream().filter(c -> c.standing().parent() == index).toList();
        return parts.size() > 1
                && parts.stream().allMatch(FigureUnsupported::isRight)
                && claims.get(index).claim().value().compareTo(BigDecimal.valueOf(parts.size()))
                        == 0;
    }

    /** The most points there can be need no source. */
    private static boolean isMost(ExaminedClaim examined) {
        return examined.standing().role() == Standing.Role.WHOLE
                && examined.claim().kind() == ClaimKind.SCORE;
    }

    /** A rare number that the data have, if under another name, was not made up. */
    private boolean isElsewhere(Claim claim, DataSet data) {
        return claim.value().precision() >= thresholds.rare()
                && data.observations().stream()
                        .anyMatch(o -> o.value().compareTo(claim.value()) == 0);
    }
}
