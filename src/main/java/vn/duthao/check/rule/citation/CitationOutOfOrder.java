package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.DateStyle;

/** A larger number with an earlier date, within the documents of one issuer, type and year. */
final class CitationOutOfOrder implements Rule {

    private static final CitationWords WORDS = CitationWords.words();

    @Override
    public String id() {
        return "citation-out-of-order";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        var documents = CitedDocuments.of(examination);
        return series(documents).values().stream()
                .flatMap(series -> series.misfits().stream())
                .sorted(
                        Comparator.comparingInt((Series.Misfit m) -> m.cited().place().index())
                                .thenComparingInt(m -> m.cited().start()))
                .map(this::finding)
                .toList();
    }

    private static Map<String, Series> series(CitedDocuments documents) {
        var all = new LinkedHashMap<String, Series>();
        var issuers = documents.issuers();
        var twice =
                new CitationDatesDiffer()
                        .deviations(documents)
                        .map(CitationDatesDiffer.Deviation::cited)
                        .collect(Collectors.toSet());
        documents
                .known()
                .all()
                .filter(k -> k.date() != null)
                .forEach(
                        k ->
                                add(
                                        all,
                                        key(k.number(), k.issuer(), k.date(), issuers),
                                        k.number(),
                                        k.date(),
                                        k.written(),
                                        null));
        documents
                .plausible()
                .filter(c -> !twice.contains(c))
                .forEach(
                        c ->
                                add(
                                        all,
                                        key(c.number(), c.issuer(), c.date(), issuers),
                                        c.number(),
                                        c.date(),
                                        c.written(),
                                        c));
        return all;
    }

    private static void add(
            Map<String, Series> all,
            Optional<String> key,
            DocumentNumber number,
            @Nullable LocalDate date,
            String name,
            @Nullable Cited cited) {
        var day = Objects.requireNonNull(date);
        key.ifPresent(
                k ->
                        all.computeIfAbsent(k, _ -> new Series())
                                .add(new Series.Entry(number.serial(), day, name, cited)));
    }

    /** Year, symbol and issuer; empty where it is not certain whose series it is. */
    private static Optional<String> key(
            DocumentNumber number,
            @Nullable Issuer issuer,
            @Nullable LocalDate date,
            Issuers issuers) {
        var whose = issuer == null ? "" : issuer.level() + " " + issuer.name();
        var one = issuers.isOne(number.issuer());
        var unordered = number.issuers().isEmpty() || WORDS.byTerm().contains(number.issuer());
        if (unordered || !one && whose.isBlank() || date == null) {
            return Optional.empty();
        }
        var year = number.year() == null ? "" : "/";
        return Optional.of(
                date.getYear() + year + number.symbol() + " " + (one ? "" : whose.strip()));
    }

    private Finding finding(Series.Misfit misfit) {
        var cited = misfit.cited();
        var beside = misfit.beside();
        return Findings.of(
                id(),
                Severities.of(id()),
                cited.place(),
                cited.start(),
                cited.dateEnd(),
                Notice.of(
                        "citation.out-of-order",
                        cited.written(),
                        cited.dateText(),
                        beside.name(),
                        DateStyle.FIGURES.print(beside.date())),
                null,
                List.of(beside.name() + " = " + DateStyle.FIGURES.print(beside.date())));
    }
}
