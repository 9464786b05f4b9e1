package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.Place;

/**
 * A document as a sentence cites it. Offsets are those of the sentence.
 *
 * @param type kind of document in small letters: "nghị định", empty where not said
 * @param typeStart offset of the kind, or of the number where the kind is not said
 * @param number taken apart
 * @param written number and symbol as they stand, with blanks and wrong separators
 * @param correct number and symbol as they should stand
 * @param start offset of the number
 * @param end offset after the symbol
 * @param date null where none is told, or an impossible one
 * @param dateStart offset of the date, -1 where there is none
 * @param dateEnd offset after the date, or after the symbol where there is none
 * @param issuer null where none is told, or one that is not known
 * @param subject what it is about, empty where not told
 */
record Cited(
        Place place,
        String type,
        int typeStart,
        DocumentNumber number,
        String written,
        String correct,
        int start,
        int end,
        @Nullable LocalDate date,
        int dateStart,
        int dateEnd,
        @Nullable Issuer issuer,
        String subject) {

    /** The year in its number is another than the year of its date. */
    boolean yearDiffers() {
        var year = number.year();
        return date != null && year != null && year != date.getYear();
    }

    /** The kind with the number, as they stand: "Kế hoạch số 389/KH-UBND". */
    String name() {
        return place.sentence().substring(typeStart, end);
    }

    /** The date as it stands, empty for none. */
    String dateText() {
        return dateStart < 0 ? "" : place.sentence().substring(dateStart, dateEnd);
    }

    /** Whether nothing that is told of the issuers contradicts that they are one. */
    boolean mayShareIssuer(Cited other) {
        return issuer == null || other.issuer == null || issuer.mayBe(other.issuer);
    }

    Cited with(@Nullable Issuer found, String said) {
        return new Cited(
                place, type, typeStart, number, written, correct, start, end, date, dateStart,
                dateEnd, found, said);
    }
}
