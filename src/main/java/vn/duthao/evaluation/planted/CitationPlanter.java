package vn.duthao.evaluation.planted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Writes a wrong number, year, date or issuer of a document, where something in reach of a checker
 * contradicts it.
 */
final class CitationPlanter implements Planter {

    /** How a citation is put wrong; empty where it cannot be in this way. */
    @FunctionalInterface
    interface Slip {
        Optional<Edit> of(KnownCitation citation, SplittableRandom random);
    }

    private final PlantedType type;
    private final Slip slip;

    private CitationPlanter(PlantedType type, Slip slip) {
        this.type = type;
        this.slip = slip;
    }

    static List<Planter> all() {
        return List.of(
                new CitationPlanter(PlantedType.CITATION_NUMBER, CitationPlanter::number),
                new CitationPlanter(PlantedType.CITATION_YEAR, CitationPlanter::year),
                new CitationPlanter(PlantedType.CITATION_DATE, CitationPlanter::date),
                new CitationPlanter(PlantedType.CITATION_ISSUER, CitationPlanter::issuer));
    }

    @Override
    public PlantedType type() {
        return type;
    }

    @Override
    public List<Planting> plantings(AnnotatedReport report, SplittableRandom random) {
        var all = new CitationReader(report).citations();
        return all.stream()
                .flatMap(c -> slip.of(c, random).map(e -> planting(report, c, e, all)).stream())
                .toList();
    }

    /** All of the citation counts as planted: a finding may stand on any part that contradicts. */
    private Planting planting(
            AnnotatedReport report, KnownCitation citation, Edit slip, List<KnownCitation> all) {
        var text = report.text(citation.sentence());
        var whole = citation.stretch();
        var with =
                text.substring(whole.start(), slip.start())
                        + slip.with()
                        + text.substring(slip.end(), whole.end());
        var pairs =
                all.stream()
                        .filter(c -> c.number().equals(citation.number()) && c != citation)
                        .map(KnownCitation::stretch)
                        .filter(s -> s.sentence() != citation.sentence())
                        .toList();
        return new Planting(
                type,
                new Edit(citation.sentence(), whole.start(), whole.end(), with),
                text.substring(whole.start(), whole.end()),
                Set.of(),
                pairs);
    }

    /** One digit of the running number is another. */
    private static Optional<Edit> number(KnownCitation citation, SplittableRandom random) {
        var running = citation.number().substring(0, citation.number().indexOf('/'));
        return citation.confirmed()
                ? Digits.slip(new PrintedNumber(running), random)
                        .map(n -> n.text() + citation.number().substring(running.length()))
                        .map(n -> edit(citation.numberStart(), citation.number(), n, citation))
                : Optional.empty();
    }

    /** The year of the date is another; a number with a year contradicts that by itself. */
    private static Optional<Edit> year(KnownCitation citation, SplittableRandom random) {
        var date = citation.date();
        if (date == null || !citation.confirmed() && citation.yearOfNumber() == null) {
            return Optional.empty();
        }
        var shift = random.nextInt(3);
        var year = date.getYear() + (shift == 0 ? 1 : -shift);
        var text = citation.dateText().replaceFirst("\\d{4}$", Integer.toString(year));
        return Optional.of(edit(citation.dateStart(), citation.dateText(), text, citation));
    }

    /** The day or the month is another. */
    private static Optional<Edit> date(KnownCitation citation, SplittableRandom random) {
        var date = citation.date();
        if (date == null || !citation.confirmed()) {
            return Optional.empty();
        }
        var other =
                random.nextBoolean()
                        ? date.withDayOfMonth(1 + (date.getDayOfMonth() + random.nextInt(26)) % 28)
                        : date.withDayOfMonth(Math.min(28, date.getDayOfMonth()))
                                .withMonth(1 + (date.getMonthValue() + random.nextInt(10)) % 12);
        return other.equals(date)
                ? Optional.empty()
                : Optional.of(
                        edit(
                                citation.dateStart(),
                                citation.dateText(),
                                like(citation.dateText(), other),
                                citation));
    }

    /** The symbol in the number is that of another issuer. */
    private static Optional<Edit> issuer(KnownCitation citation, SplittableRandom random) {
        var issuers = PlantingWords.BUNDLED.issuers();
        var right = issuers.get(citation.symbol());
        if (right == null || citation.issuer().isEmpty()) {
            return Optional.empty();
        }
        var others =
                issuers.values().stream()
                        .distinct()
                        .filter(i -> !i.equals(right))
                        .filter(i -> !i.equalsIgnoreCase(citation.issuer()))
                        .sorted()
                        .toList();
        var other = others.get(random.nextInt(others.size()));
        return Optional.of(edit(citation.issuerStart(), citation.issuer(), other, citation));
    }

    private static String like(String written, LocalDate date) {
        var pattern = written.contains("/") ? "dd/MM/uuuu" : "dd' tháng 'MM' năm 'uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    }

    private static Edit edit(int start, String before, String with, KnownCitation citation) {
        return new Edit(citation.sentence(), start, start + before.length(), with);
    }
}
