package vn.duthao.check.rule.citation;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.DateStyle;

/**
 * Number and date that do not belong together: the number is known with another date, or the date,
 * with the same series and subject, under another number. A document that nothing knows is left
 * alone.
 */
final class CitationDateUnknown implements Rule {

    @Override
    public String id() {
        return "citation-date-unknown";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var documents = CitedDocuments.of(examination);
        return documents.cited().stream()
                .filter(c -> !c.yearDiffers())
                .flatMap(c -> finding(c, documents))
                .toList();
    }

    private Stream<Finding> finding(Cited cited, CitedDocuments documents) {
        var dated = documents.otherwiseDated(cited);
        if (dated.isPresent()) {
            return dated.map(known -> date(cited, known)).stream();
        }
        return documents.otherwiseNumbered(cited).map(known -> number(cited, known)).stream();
    }

    private Finding date(Cited cited, KnownDocument known) {
        var right = known.date() == null ? "" : DateStyle.FIGURES.print(known.date());
        return Findings.of(
                id(),
                Severities.of(id()),
                cited.place(),
                cited.dateStart(),
                cited.dateEnd(),
                Notice.of(
                        "citation.date-unknown",
                        cited.name(),
                        cited.dateText(),
                        right,
                        known.source()),
                right,
                List.of(KnownDocuments.evidence(known)));
    }

    private Finding number(Cited cited, KnownDocument known) {
        return Findings.of(
                id(),
                Severities.of(id()),
                cited.place(),
                cited.start(),
                cited.end(),
                Notice.of(
                        "citation.number-unknown",
                        cited.written(),
                        cited.dateText(),
                        known.written(),
                        known.source()),
                known.written(),
                List.of(KnownDocuments.evidence(known)));
    }
}
