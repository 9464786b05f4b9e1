package vn.duthao.check.rule.citation;

import java.util.List;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.DateStyle;

/** A number of one year with a date of another: "25/2018 ngày 08/10/2021". */
final class CitationYearDiffers implements Rule {

    @Override
    public String id() {
        return "citation-year-differs";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var documents = CitedDocuments.of(examination);
        return documents.cited().stream()
                .filter(Cited::yearDiffers)
                .map(c -> finding(c, documents.known()))
                .toList();
    }

    private Finding finding(Cited cited, KnownDocuments known) {
        var stretch = cited.place().sentence().substring(cited.start(), cited.dateEnd());
        var right = known.numbered(cited).filter(k -> k.date() != null).findFirst();
        var message = Notice.of("citation.year-differs", stretch, cited.name(), cited.dateText());
        return Findings.of(
                id(),
                Severities.of(id()),
                cited.place(),
                cited.start(),
                cited.dateEnd(),
                message,
                right.map(KnownDocument::date).map(DateStyle.FIGURES::print).orElse(null),
                right.map(KnownDocuments::evidence).stream().toList());
    }
}
