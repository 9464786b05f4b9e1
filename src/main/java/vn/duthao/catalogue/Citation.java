package vn.duthao.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal document that reports cite. Key: number and year of the date (76/NQ-CP exists in 2013 and
 * 2021).
 *
 * @param number "61/2018/NĐ-CP"
 * @param type "Nghị định"
 * @param issuer "Chính phủ"
 * @param date of issue, null where only the year is known
 * @param subject short
 * @param replacedBy number of the document that replaced it, null while in force
 * @param replacedFrom first day it is no longer in force, null while in force or where the day is
 *     not known
 */
public record Citation(
        String number,
        String type,
        String issuer,
        @Nullable LocalDate date,
        String subject,
        @Nullable String replacedBy,
        @Nullable LocalDate replacedFrom) {

    /**
     * Whether it is known to be in force on the day: issued before and not replaced before. One
     * that was replaced on a day not known is never relied on.
     */
    public boolean inForce(LocalDate day) {
        var issued = date == null || !date.isAfter(day);
        return issued && (replacedFrom == null ? replacedBy == null : replacedFrom.isAfter(day));
    }
}
