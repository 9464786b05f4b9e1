package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.AgencyRegister;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.check.Memo;
import vn.duthao.check.Subject;
import vn.duthao.check.rule.Examination;

/**
 * The documents that a report cites, beside those that are known.
 *
 * @param cited in reading order
 * @param latest the day after which nothing can be cited, null where report and period are undated
 * @param today the day on which a cited document should be in force, null where not known
 * @param begin first day of the period, null where none is known
 */
record CitedDocuments(
        List<Cited> cited,
        KnownDocuments known,
        Issuers issuers,
        @Nullable LocalDate latest,
        @Nullable LocalDate today,
        @Nullable LocalDate begin) {

    /** A register may have thousands, and a batch checks against the same one. */
    private static final Memo<AgencyRegister, Issuers> ISSUERS = new Memo<>(4, Issuers::new);

    /** Those of the report, read once for all rules. */
    static CitedDocuments of(Examination examination) {
        return examination.readings().once(CitedDocuments.class, () -> read(examination));
    }

    private static CitedDocuments read(Examination examination) {
        var issuers = ISSUERS.get(examination.corpus().agencies());
        var reader = new CitationReader(issuers);
        var cited = examination.sentences().stream().flatMap(s -> reader.read(s).stream()).toList();
        var subject = examination.subject();
        var period = subject.period();
        var begin = period == null ? null : ReportingCalendar.firstDay(period);
        var end = period == null ? null : ReportingCalendar.lastDay(period);
        var date = date(subject, begin);
        var allowance = CitationWords.words().draftingAllowanceDays();
        return new CitedDocuments(
                cited,
                new KnownDocuments(examination, issuers),
                issuers,
                date != null || end == null ? date : end.plusDays(allowance),
                date != null || end == null ? date : end,
                begin);
    }

    /** The report's date; one before its period is a slip and dates nothing. */
    private static @Nullable LocalDate date(Subject subject, @Nullable LocalDate begin) {
        var date = subject.date();
        return date != null && begin != null && date.isBefore(begin) ? null : date;
    }

    /** The known document that the citation means although it gives another date. */
    Optional<KnownDocument> otherwiseDated(Cited one) {
        return known.otherwiseDated(one);
    }

    /** The known document of that day and subject, where the cited number is known to nothing. */
    Optional<KnownDocument> otherwiseNumbered(Cited one) {
        var right = known.otherwiseNumbered(one);
        return right.filter(k -> !isCited(k) || known.areOne(k, one));
    }

    private boolean isCited(KnownDocument document) {
        return cited.stream().anyMatch(c -> c.number().isSame(document.number()));
    }

    /** Whether its date lies after the day on which the report was written. */
    boolean isInFuture(Cited one) {
        return one.date() != null && latest != null && one.date().isAfter(latest);
    }

    /** The dated citations of which neither number nor date is wrong taken alone, in order. */
    Stream<Cited> plausible() {
        return cited.stream()
                .filter(c -> c.date() != null && !c.yearDiffers())
                .filter(c -> !isInFuture(c) && otherwiseDated(c).isEmpty())
                .filter(c -> otherwiseNumbered(c).isEmpty());
    }
}
