package vn.duthao.check.rule.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.check.Claim;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.numerals.Reading;

/** A number that can be read in two ways: "98.5", "1,234". */
final class ValueAmbiguous implements Rule {

    @Override
    public String id() {
        return "value-ambiguous";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return examination.claims().stream()
                .map(ExaminedClaim::claim)
                .flatMap(this::finding)
                .toList();
    }

    private Stream<Finding> finding(Claim claim) {
        if (!(claim.span().reading() instanceof Reading.Ambiguous(var readings))) {
            return Stream.of();
        }
        var printed =
                readings.stream()
                        .map(q -> NumeralPrinter.print(q.value(), q.decimals(), false))
                        .distinct()
                        .collect(Collectors.joining(" / "));
        var message = Notice.of("check.value-ambiguous", claim.text(), printed);
        return Stream.of(Findings.of(id(), Severities.of(id()), claim, message, null, List.of()));
    }
}
