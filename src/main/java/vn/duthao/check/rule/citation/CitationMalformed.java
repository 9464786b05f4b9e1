package vn.duthao.check.rule.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;

/** A number, symbol or date that no document can have as it is written. */
final class CitationMalformed implements Rule {

    @Override
    public String id() {
        return "citation-malformed";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var documents = CitedDocuments.of(examination);
        var bySerial =
                documents.cited().stream()
                        .map(Cited::number)
                        .distinct()
                        .collect(Collectors.groupingBy(DocumentNumber::serial));
        return documents.cited().stream()
                .filter(c -> !c.yearDiffers())
                .flatMap(c -> finding(c, documents.issuers(), bySerial).stream())
                .toList();
    }

    private Optional<Finding> finding(
            Cited cited, Issuers issuers, Map<Integer, List<DocumentNumber>> bySerial) {
        var sameSerial = bySerial.getOrDefault(cited.number().serial(), List.of());
        return Stream.of(
                        Slip.date(cited),
                        Slip.sign(cited),
                        Slip.form(cited, issuers),
                        Slip.type(cited, issuers),
                        Slip.symbol(cited, sameSerial))
                .flatMap(Optional::stream)
                .findFirst()
                .map(slip -> finding(cited, slip));
    }

    private Finding finding(Cited cited, Slip slip) {
        var text = cited.place().sentence().substring(slip.start(), slip.end());
        return Findings.of(
                id(),
                Severities.of(id()),
                cited.place(),
                slip.start(),
                slip.end(),
                message(slip.kind(), text, slip.expected()),
                slip.expected(),
                List.of());
    }

    private static Notice message(Slip.Kind kind, String text, @Nullable String expected) {
        var right = expected == null ? "" : expected;
        return switch (kind) {
            case DATE -> Notice.of("citation.malformed-date", text);
            case SIGN -> Notice.of("citation.malformed-sign", text, right);
            case FORM -> Notice.of("citation.malformed-form", text, right);
            case TYPE -> Notice.of("citation.malformed-type", text, right);
            case SYMBOL -> Notice.of("citation.malformed-symbol", text);
            case ISSUER -> Notice.of("citation.malformed-issuer", text);
        };
    }
}
