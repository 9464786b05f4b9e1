package vn.duthao.check.rule;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Resources;
import vn.duthao.check.Standing;
import vn.duthao.numerals.VietnameseText;

/**
 * Figures that tell no state of an indicator, so that neither its value nor its counts say anything
 * of them: aims, and the rate at which a change told before it grew ({@code checks/no-state.yaml}).
 */
public final class NoState {

    private static final Words WORDS = Resources.read("no-state.yaml", Words.class);
    private static final Pattern AIMED =
            Pattern.compile(
                    oneOf(WORDS.raising()) + "[^;:.()\\d]*?" + oneOf(WORDS.reaching()) + "\\s*$");
    private static final Pattern REACHED = Pattern.compile(oneOf(WORDS.reached()));

    /** No clause that can be read is longer. */
    private static final int CLAUSE = 300;

    private NoState() {}

    /** The words, each list explained in the file. */
    record Words(List<String> raising, List<String> reaching, List<String> reached) {}

    /** Whether the figure is an aim or the rate of a change. */
    public static boolean isToldBy(ExaminedClaim examined, Examination examination) {
        return isAim(examined.claim()) || isGrowth(examined, examination.claims());
    }

    /** "nâng tỷ lệ hồ sơ trực tuyến lên 75%": nothing says that it was done. */
    private static boolean isAim(Claim claim) {
        var text = claim.place().sentence();
        var before = text.substring(Math.max(0, claim.start() - CLAUSE), claim.start());
        var clause = VietnameseText.comparable(before.substring(clauseStart(before)));
        return AIMED.matcher(clause).find() && !REACHED.matcher(clause).find();
    }

    private static int clauseStart(String text) {
        return Math.max(text.lastIndexOf(';'), text.lastIndexOf(':')) + 1;
    }

    /** "tăng 264 hồ sơ, tương đương 8,9%": the share that a change is tells how much it grew. */
    private static boolean isGrowth(ExaminedClaim examined, List<ExaminedClaim> claims) {
        var standing = examined.standing();
        return standing.role() == Standing.Role.SHARE
                && standing.parent() >= 0
                && !claims.get(standing.parent()).standing().says("change").isEmpty();
    }

    private static String oneOf(List<String> phrases) {
        return phrases.stream()
                .map(VietnameseText::comparable)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(?:", ")(?![\\p{L}\\p{M}])"));
    }
}
