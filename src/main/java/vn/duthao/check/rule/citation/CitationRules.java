package vn.duthao.check.rule.citation;

import java.util.List;
import vn.duthao.check.rule.Rule;

/** Rules for the legal documents that a report cites. */
public final class CitationRules {

    private CitationRules() {}

    /** Every rule of the family; each finds independently of the others. */
    public static List<Rule> all() {
        return List.of(
                new CitationYearDiffers(),
                new CitationDatesDiffer(),
                new CitationIssuerDiffers(),
                new CitationInFuture(),
                new CitationOutOfOrder(),
                new CitationMalformed(),
                new CitationDateUnknown(),
                new CitationReplaced());
    }
}
