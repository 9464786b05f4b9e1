package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Citation;

/**
 * A document whose number and date are known.
 *
 * @param written its number
 * @param date of issue, null where only the number is known
 * @param issuer null where not known
 * @param subject empty where not known
 * @param source where it is known from, for the reader
 * @param law the entry of the citations, null for a document of the statistics
 */
record KnownDocument(
        DocumentNumber number,
        String written,
        String type,
        @Nullable LocalDate date,
        @Nullable Issuer issuer,
        String subject,
        String source,
        @Nullable Citation law) {

    /** Whether nothing that is told contradicts that the citation is of this document's series. */
    boolean mayBe(Cited cited) {
        var stated = cited.issuer();
        return issuer == null || stated == null || issuer.mayBe(stated);
    }
}
