package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.numerals.Reading;

/** A number that can be read in two ways: "1,234 hồ sơ", "98.765%". */
final class ValueAmbiguous extends FigureRule {

    @Override
    public String id() {
        return "value-ambiguous";
    }

    @Override
    Optional<Finding> finding(ExaminedClaim examined, Examination examination) {
        var claim = examined.claim();
        return claim.span().reading() instanceof Reading.Ambiguous(var readings)
                ? Optional.of(ambiguous(claim, readings))
                : Optional.empty();
    }

    private Finding ambiguous(Claim claim, List<Reading.Quantity> readings) {
        var message = Notice.of("check.value-ambiguous", claim.text(), printed(readings));
        return Findings.of(id(), Severities.of(id()), claim, message, null, List.of());
    }

    private static String printed(List<Reading.Quantity> readings) {
        return readings.stream()
                .map(
                        q ->
                                NumeralPrinter.print(q.value(), q.decimals(), false)
                                        + (q.percent() ? "%" : ""))
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
