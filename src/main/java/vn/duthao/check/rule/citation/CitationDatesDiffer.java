package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Rule;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.DateStyle;

/** One document cited with two dates; of two equally frequent ones the first is believed. */
final class CitationDatesDiffer implements Rule {

    /** Bounds against hostile input: mentions compared, and documents that share a number. */
    private static final int COMPARED = 4;

    private static final int SHARING = 8;

    private final CitationWords words = CitationWords.words();

    /** A citation whose date is not the one with which the document is cited elsewhere. */
    record Deviation(Cited cited, Cited elsewhere) {}

    @Override
    public String id() {
        return "citation-dates-differ";
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return deviations(CitedDocuments.of(examination)).map(this::finding).toList();
    }

    /** The citations that deviate, in reading order of the documents' first mention. */
    Stream<Deviation> deviations(CitedDocuments documents) {
        var byNumber = new LinkedHashMap<String, List<List<Cited>>>();
        var subjects = new Subjects();
        documents
                .plausible()
                .forEach(
                        cited ->
                                group(
                                                cited,
                                                byNumber.computeIfAbsent(
                                                        key(cited), _ -> new ArrayList<>()),
                                                documents.issuers(),
                                                subjects)
                                        .add(cited));
        return byNumber.values().stream().flatMap(List::stream).flatMap(this::deviations);
    }

    private static String key(Cited cited) {
        var number = cited.number();
        return number.serial() + number.suffix() + "/" + number.year() + "/" + number.symbol();
    }

    private List<Cited> group(
            Cited cited, List<List<Cited>> groups, Issuers issuers, Subjects subjects) {
        for (var group : groups) {
            if (group.stream().limit(COMPARED).allMatch(c -> isSame(cited, c, issuers, subjects))) {
                return group;
            }
        }
        var group = new ArrayList<Cited>();
        if (groups.size() < SHARING) {
            groups.add(group);
        }
        return group;
    }

    private boolean isSame(Cited one, Cited other, Issuers issuers, Subjects subjects) {
        if (!one.mayShareIssuer(other)) {
            return false;
        }
        if (Objects.equals(one.date(), other.date())) {
            return true;
        }
        var told = one.issuer() != null && other.issuer() != null;
        var certain = told || issuers.isOne(one.number().issuer()) || isDistinctive(one, other);
        return certain && (one.number().year() != null || isOfOneYear(one, other))
                || subjects.areSame(one.subject(), other.subject());
    }

    /** Of an issuer not told: an unusual number, and no table in which others may be named. */
    private boolean isDistinctive(Cited one, Cited other) {
        return one.number().serial() >= words.distinctiveSerial()
                && !isInTable(one)
                && !isInTable(other);
    }

    private static boolean isInTable(Cited cited) {
        return Nearby.around(cited.place().sentence(), cited.start()).contains(" | ");
    }

    /** A number without year comes again every year, but hardly on the same day. */
    private boolean isOfOneYear(Cited one, Cited other) {
        var first = Objects.requireNonNull(one.date());
        var second = Objects.requireNonNull(other.date());
        return first.getYear() == second.getYear()
                || KnownDocuments.isSameDay(first, second)
                        && one.number().serial() >= words.distinctiveSerial();
    }

    private Stream<Deviation> deviations(List<Cited> group) {
        var counts = new LinkedHashMap<LocalDate, Integer>();
        group.forEach(c -> counts.merge(Objects.requireNonNull(c.date()), 1, Integer::sum));
        if (counts.size() < 2) {
            return Stream.of();
        }
        var most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        var believed =
                counts.entrySet().stream()
                        .filter(e -> e.getValue().equals(most))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        var elsewhere =
                group.stream().filter(c -> believed.equals(c.date())).findFirst().orElseThrow();
        return group.stream()
                .filter(c -> !believed.equals(c.date()))
                .map(c -> new Deviation(c, elsewhere));
    }

    private Finding finding(Deviation deviation) {
        var cited = deviation.cited();
        var elsewhere = deviation.elsewhere();
        return Findings.of(
                id(),
                Severities.of(id()),
                cited.place(),
                cited.dateStart(),
                cited.dateEnd(),
                Notice.of(
                        "citation.dates-differ",
                        cited.name(),
                        cited.dateText(),
                        elsewhere.dateText()),
                DateStyle.FIGURES.print(Objects.requireNonNull(elsewhere.date())),
                List.of(elsewhere.place().sentence()));
    }
}
