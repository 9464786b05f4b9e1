package vn.duthao.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that the agency issued, or had issued, in the period.
 *
 * @param number "102/KH-SKHĐT"
 * @param date of issue, null where unknown
 * @param type "Kế hoạch"
 * @param subject "cải cách hành chính năm 2024"
 * @param issuer null for the agency itself
 * @param basis the documents it is based on, as written: a number, or "Kế hoạch số 389/KH-UBND ngày
 *     25/12/2023 của UBND Tỉnh về cải cách hành chính năm 2024"
 * @param section id of the outline's section it belongs to, null to be found from type and subject
 */
public record IssuedDocument(
        String number,
        @Nullable LocalDate date,
        String type,
        String subject,
        @Nullable String issuer,
        List<String> basis,
        @Nullable String section,
        Source source) {

    public IssuedDocument {
        basis = List.copyOf(basis);
    }
}
