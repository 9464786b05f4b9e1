package vn.duthao.evaluation.planted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a report names.
 *
 * @param sentence index of the sentence
 * @param number as written: "47/2023/QĐ-UBND"
 * @param numberStart where it begins
 * @param dateText as written, empty where none stands there
 * @param dateStart where it begins
 * @param date null where none stands there
 * @param issuer as written after "của", empty where none stands there
 * @param issuerStart where it begins
 * @param confirmed the statistics, the register of citations or the report elsewhere have its
 *     number with this date
 */
record KnownCitation(
        int sentence,
        String number,
        int numberStart,
        String dateText,
        int dateStart,
        @Nullable LocalDate date,
        String issuer,
        int issuerStart,
        boolean confirmed) {

    /** The year in its number, null for a number without. */
    @Nullable Integer yearOfNumber() {
        var parts = number.split("/", -1);
        return parts.length > 2 && parts[1].matches("\\d{4}") ? Integer.valueOf(parts[1]) : null;
    }

    /** Where all that stands of it begins and ends. */
    Stretch stretch() {
        var end = numberStart + number.length();
        end = dateText.isEmpty() ? end : dateStart + dateText.length();
        end = issuer.isEmpty() ? end : issuerStart + issuer.length();
        return new Stretch(sentence, numberStart, end);
    }

    /** The letters of its number: "QĐ-UBND". */
    String symbol() {
        return number.substring(number.lastIndexOf('/') + 1);
    }
}
