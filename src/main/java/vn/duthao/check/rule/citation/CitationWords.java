package vn.duthao.check.rule.citation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.duthao.check.Resources;

/** {@code checks/citation.yaml} as it stands; each list is explained there. */
record CitationWords(
        Map<String, List<String>> types,
        List<String> letters,
        List<String> codes,
        Map<String, List<String>> issuers,
        Set<String> generic,
        Set<String> party,
        Set<String> byTerm,
        Map<String, List<String>> speaksFor,
        List<String> heads,
        List<String> levels,
        List<String> executing,
        List<String> amends,
        List<String> ended,
        List<String> now,
        List<String> subjectLeads,
        List<String> subjectStops,
        Map<String, String> abbreviations,
        int draftingAllowanceDays,
        int orderToleranceDays,
        int mostADay,
        int stateNumbersADay,
        int distinctiveSerial,
        double sameSubject,
        double ofSubject,
        int leastSubjectWords) {

    private static final CitationWords WORDS = Resources.read("citation.yaml", CitationWords.class);

    private static final Set<String> TYPE_CODES =
            Stream.concat(
                            WORDS.types().values().stream().flatMap(List::stream),
                            WORDS.codes().stream())
                    .collect(Collectors.toUnmodifiableSet());

    static CitationWords words() {
        return WORDS;
    }

    /** Whether the code names a type of document: "KH", "QĐ". */
    static boolean isType(String code) {
        return TYPE_CODES.contains(code);
    }

    /** The type codes that may follow the kind of document, the usual first; none for any. */
    List<String> codesOf(String kind) {
        return types.getOrDefault(kind, List.of());
    }
}
