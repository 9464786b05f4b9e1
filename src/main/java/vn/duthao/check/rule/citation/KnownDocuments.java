package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Citation;
import vn.duthao.check.rule.Examination;
import vn.duthao.numerals.DateStyle;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;

/** The documents known: those of {@code citations.yaml} and those that the statistics list. */
final class KnownDocuments {

    private static final String REGISTER = "citations.yaml";

    private final CitationWords words = CitationWords.words();
    private final Subjects subjects = new Subjects();
    private final List<KnownDocument> known = new ArrayList<>();

    KnownDocuments(Examination examination, Issuers issuers) {
        examination.corpus().catalogue().citations().forEach(c -> add(c, issuers));
        add(examination.data(), issuers);
        add(examination.request().previous(), issuers);
    }

    private void add(Citation law, Issuers issuers) {
        var number = DocumentNumber.parse(law.number());
        if (number != null) {
            known.add(
                    new KnownDocument(
                            number,
                            law.number(),
                            law.type(),
                            law.date(),
                            issuers.at(law.issuer(), 0),
                            law.subject(),
                            REGISTER,
                            law));
        }
    }

    private void add(@Nullable DataSet data, Issuers issuers) {
        if (data != null) {
            data.documents().forEach(d -> add(d, data.name(), issuers));
        }
    }

    private void add(IssuedDocument issued, String file, Issuers issuers) {
        var number = DocumentNumber.parse(issued.number().replaceAll("\\s", ""));
        var issuer = issued.issuer();
        if (number != null && issued.date() != null) {
            known.add(
                    new KnownDocument(
                            number,
                            issued.number(),
                            issued.type(),
                            issued.date(),
                            issuer == null ? null : issuers.at(issuer, 0),
                            issued.subject(),
                            file,
                            null));
        }
    }

    /** Every known document in order: the register's, then those of the statistics. */
    Stream<KnownDocument> all() {
        return known.stream();
    }

    /** Those with the number that the citation may mean. */
    Stream<KnownDocument> numbered(Cited cited) {
        return all().filter(k -> k.number().isSame(cited.number()) && k.mayBe(cited));
    }

    /** The document that the citation means although it gives another date, empty where unsure. */
    Optional<KnownDocument> otherwiseDated(Cited cited) {
        var date = cited.date();
        if (date == null || cited.yearDiffers() || knows(cited, date)) {
            return Optional.empty();
        }
        return numbered(cited).filter(k -> isMeant(k, cited, date)).findFirst();
    }

    private boolean knows(Cited cited, LocalDate date) {
        return numbered(cited).anyMatch(k -> date.equals(k.date()));
    }

    /** A number without year comes again every year: something else must agree. */
    private boolean isMeant(KnownDocument document, Cited cited, LocalDate date) {
        var right = document.date();
        return right != null
                && (cited.number().year() != null
                        || right.getYear() == date.getYear()
                        || isSameDay(right, date) && isDistinctive(cited)
                        || subjects.areSame(document.subject(), cited.subject()));
    }

    private boolean isDistinctive(Cited cited) {
        return cited.number().serial() >= words.distinctiveSerial();
    }

    static boolean isSameDay(LocalDate one, LocalDate other) {
        return one.getDayOfMonth() == other.getDayOfMonth() && one.getMonth() == other.getMonth();
    }

    /**
     * The document of that series, day and subject that is known under another number, or of that
     * series and day where one digit of the number differs and no other document can have the cited
     * one that day, or the sentence is about its subject; empty where the cited number is known of
     * that year.
     */
    Optional<KnownDocument> otherwiseNumbered(Cited cited) {
        var date = cited.date();
        if (date == null || numbered(cited).anyMatch(k -> isOfYear(k, date))) {
            return Optional.empty();
        }
        return all().filter(k -> date.equals(k.date()))
                .filter(k -> k.number().isOfSeries(cited.number()) && k.mayBe(cited))
                .filter(
                        k ->
                                subjects.areAlike(k.subject(), cited.subject())
                                        || k.number().isNear(cited.number()) && isTold(k, cited))
                .findFirst();
    }

    private static boolean isOfYear(KnownDocument document, LocalDate date) {
        var known = document.date();
        return known == null || known.getYear() == date.getYear();
    }

    private boolean isNoOtherOfThatDay(DocumentNumber one, DocumentNumber other) {
        return one.year() != null
                && Math.abs(one.serial() - other.serial()) > words.stateNumbersADay();
    }

    private boolean isTold(KnownDocument document, Cited cited) {
        return !Subjects.isTold(cited.subject())
                && (isNoOtherOfThatDay(document.number(), cited.number())
                        || subjects.isOf(document.subject(), cited.place().sentence()));
    }

    /** Whether nothing but one digit of the number tells them apart. */
    boolean areOne(KnownDocument document, Cited cited) {
        return document.number().isNear(cited.number())
                && subjects.areAlike(document.subject(), cited.subject());
    }

    /** The laws of the register that the citation means. */
    Stream<Citation> laws(Cited cited) {
        var date = cited.date();
        return numbered(cited)
                .filter(k -> date == null || cited.number().year() != null || date.equals(k.date()))
                .map(KnownDocument::law)
                .flatMap(Stream::ofNullable);
    }

    /** "61/2018/NĐ-CP = 23/4/2018 (citations.yaml)". */
    static String evidence(KnownDocument document) {
        var date = document.date();
        var day = date == null ? "" : " = " + DateStyle.FIGURES.print(date);
        return document.written() + day + " (" + document.source() + ")";
    }
}
