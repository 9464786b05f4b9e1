package vn.duthao.synthetic;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Indicator;
import vn.duthao.check.CheckRequest;
import vn.duthao.check.FigureChecker;
import vn.duthao.check.JudgedClaim;
import vn.duthao.check.Verdict;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.report.reading.ReportFiles;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/**
 * The text of a report with places for its figures. Sentences with a figure that no statistic
 * proves are left out, and so are tables.
 *
 * @param text with {@code ⟦id⟧} for a figure
 */
record ReportTemplate(String text) {

    private static final Pattern SLOT = Pattern.compile("⟦([^⟧]+)⟧");
    private static final Pattern TABLE = Pattern.compile("(?m)^(\\||Bảng \\d|.*bảng sau:).*\\R?");
    private static final Pattern BLANK = Pattern.compile("(?m)^\\s*\\R");

    static ReportTemplate of(Path file, DataSet data, FigureChecker checker) {
        var raw = TABLE.matcher(SyntheticProvince.read(file)).replaceAll("");
        var claims =
                checker
                        .check(
                                CheckRequest.of(file.toString(), new ReportFiles().read(file))
                                        .against(data, null))
                        .claims()
                        .stream()
                        .collect(Collectors.groupingBy(c -> c.claim().place().sentence()));
        var text = raw;
        for (var told : claims.entrySet()) {
            text = text.replace(told.getKey(), slotted(told.getKey(), told.getValue()));
        }
        return new ReportTemplate(BLANK.matcher(text).replaceAll(""));
    }

    private static String slotted(String sentence, List<JudgedClaim> claims) {
        if (!claims.stream().allMatch(ReportTemplate::isProven)) {
            return "";
        }
        var text = new StringBuilder(sentence);
        claims.stream()
                .sorted(Comparator.comparing((JudgedClaim c) -> c.claim().start()).reversed())
                .forEach(
                        c ->
                                text.replace(
                                        c.claim().start(),
                                        c.claim().end(),
                                        "⟦" + proving(c).indicator().id() + "⟧"));
        return text.toString();
    }

    private static boolean isProven(JudgedClaim claim) {
        return claim.verdict() instanceof Verdict.Supported
                && printed(proving(claim)).equals(claim.claim().text());
    }

    private static Observation proving(JudgedClaim claim) {
        return ((Verdict.Supported) claim.verdict()).observation();
    }

    /** The text with the figures. */
    String filled(DataSet figures) {
        return SLOT.matcher(text)
                .replaceAll(slot -> printed(figures.find(slot.group(1)).orElseThrow()));
    }

    private static String printed(Observation observation) {
        var indicator = observation.indicator();
        return NumeralPrinter.print(observation.value(), indicator.decimals(), indicator.padded())
                + (indicator.kind() == Indicator.Kind.RATE ? "%" : "");
    }
}
