package vn.duthao.check.rule.citation;

import java.util.List;
import java.util.Objects;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.DateStyle;

/**
 * A document dated after the report that cites it, or where the report is undated, after the time
 * in which it is written.
 */
final class CitationInFuture implements Rule {

    @Override
    public String id() {
        return "citation-in-future";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var documents = CitedDocuments.of(examination);
        return documents.cited().stream()
                .filter(c -> !c.yearDiffers() && documents.isInFuture(c))
                .filter(c -> documents.otherwiseDated(c).isEmpty())
                .map(c -> finding(c, documents))
                .toList();
    }

    private Finding finding(Cited cited, CitedDocuments documents) {
        var latest = DateStyle.FIGURES.print(Objects.requireNonNull(documents.latest()));
        var undated = !Objects.equals(documents.latest(), documents.today());
        return Findings.of(
                id(),
                Severities.of(id()),
                cited.place(),
                cited.dateStart(),
                cited.dateEnd(),
                undated
                        ? Notice.of(
                                "citation.in-future-undated",
                                cited.name(),
                                cited.dateText(),
                                latest)
                        : Notice.of("citation.in-future", cited.name(), cited.dateText(), latest),
                null,
                List.of());
    }
}
