package vn.duthao.check.rule.leftover;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.duthao.check.Resources;

/** {@code checks/leftover.yaml} as it stands; each list is explained there. */
record LeftoverWords(
        PeriodWords periods,
        EndWords ends,
        DoubledWords doubled,
        AbolishedWords abolished,
        SectionWords sections,
        AgencyWords agencies,
        ProvinceWords provinces) {

    static final LeftoverWords WORDS = Resources.read("leftover.yaml", LeftoverWords.class);

    /** Words around a year, a quarter or a half. */
    record PeriodWords(
            List<String> reportingTypes,
            List<String> introducing,
            List<String> clauseEnds,
            List<String> adverbial,
            List<String> limits,
            List<String> endsOfPeriod,
            List<String> times,
            List<String> plans,
            List<String> samePeriod,
            List<String> titles,
            List<String> titlesOfOthers,
            List<String> lookingBack,
            List<String> comparing,
            List<String> lookingAhead,
            List<String> done,
            List<String> planHeadings,
            List<String> planHeadingStarts,
            List<String> restOfYear,
            List<String> forwardCodes,
            List<String> forwardSubjects,
            List<String> otherYears,
            List<String> newClauses,
            List<String> values,
            List<String> inspections) {}

    /** Words of opening and closing. */
    record EndWords(List<String> closers, List<String> reporting) {}

    /**
     * What stands twice by mistake or on purpose.
     *
     * @param words with the words after which the first of two belongs to another word
     */
    record DoubledWords(
            Map<String, List<String>> words,
            List<String> beforeNumbers,
            List<String> reduplications,
            List<String> usual) {}

    /** What no longer exists. */
    record AbolishedWords(
            List<Unit> units, Ranks ranks, List<String> documents, List<String> history) {}

    /** Names that nobody has any more from a day on, and who has the duties now. */
    record Unit(LocalDate from, String now, List<String> names) {}

    /** The number of provinces before a day, and from it on. */
    record Ranks(LocalDate from, int old, @JsonProperty("new") int now, List<String> units) {}

    /** The domains of administrative reform. */
    record SectionWords(List<Domain> domains, List<String> leads, List<String> references) {}

    /** A domain with its names. */
    record Domain(String id, List<String> names) {}

    /** Departments, and the words around their names. */
    record AgencyWords(
            List<Department> departments,
            List<String> coordinators,
            List<String> telling,
            List<String> ofOthers,
            List<String> ofAnyone,
            List<String> auxiliaries,
            List<String> ownPlaces,
            List<String> own,
            List<String> ownValues,
            List<String> between,
            List<String> ownUnits,
            List<String> owners,
            List<String> ledBy,
            List<String> leading,
            List<String> setUp,
            List<String> askingNothing,
            List<String> asking,
            List<String> clauseLeads,
            List<String> announcing,
            List<String> possessive,
            List<String> addressed,
            List<String> issuing,
            List<String> othersIssue,
            List<String> issuedCodes) {}

    /** A department with its names and its symbols in document numbers. */
    record Department(List<String> names, List<String> symbols) {}

    /** Provinces, and the words around their names. */
    record ProvinceWords(List<String> names, List<String> own, List<String> others) {}
}
