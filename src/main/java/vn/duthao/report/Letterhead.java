package vn.duthao.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the title of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I). Texts
 * are empty where the document has none.
 *
 * @param parentAgency the superior agency, as written
 * @param agency the issuing agency, as written
 * @param number number and symbol after "Số:", "/BC-SKHĐT" where the number is left open for the
 *     clerk
 * @param place place of the date line
 * @param date null where it is left open
 * @param documentType "BÁO CÁO", "THÔNG BÁO", "KẾ HOẠCH"
 */
public record Letterhead(
        String parentAgency,
        String agency,
        String number,
        String place,
        @Nullable LocalDate date,
        String documentType) {

    /** A letterhead of which nothing is known. */
    public static final Letterhead NONE = new Letterhead("", "", "", "", null, "");
}
