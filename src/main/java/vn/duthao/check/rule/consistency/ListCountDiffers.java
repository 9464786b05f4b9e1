package vn.duthao.check.rule.consistency;

import java.util.List;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumeralPrinter;

/** A count that is not that of the list directly after it: "08 tiêu chí: (1) … (7) …". */
final class ListCountDiffers implements Rule {

    @Override
    public String id() {
        return "list-count-differs";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return Listings.of(examination).stream()
                .filter(l -> l.stated().count() != l.listed())
                .map(this::finding)
                .toList();
    }

    private Finding finding(Listing listing) {
        var span = listing.stated().span();
        var listed = java.math.BigDecimal.valueOf(listing.listed());
        var expected = NumeralPrinter.print(listed, 0, span.text().startsWith("0"));
        var named = span.text() + " " + listing.stated().noun();
        return Findings.of(
                id(),
                Severities.of(id()),
                listing.sentence().place(),
                span.start(),
                span.end(),
                Notice.of("consistency.list-count-differs", named, expected),
                expected,
                List.of());
    }
}
