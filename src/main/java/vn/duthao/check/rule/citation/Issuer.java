package vn.duthao.check.rule.citation;

import java.util.Set;

/**
 * Who issued a document, as a sentence says it.
 *
 * @param codes codes in symbols that stand for it, never empty
 * @param level "tỉnh", "huyện", empty where not said
 * @param name of the place, folded: "dong thap", empty where not said
 * @param text as written
 * @param start offset of the text in the sentence
 */
record Issuer(Set<String> codes, String level, String name, String text, int start) {

    Issuer {
        codes = Set.copyOf(codes);
    }

    /** Offset after the text. */
    int end() {
        return start + text.length();
    }

    /** Whether both may be the same: nothing said of the one contradicts the other. */
    boolean mayBe(Issuer other) {
        return codes.stream().anyMatch(other.codes::contains)
                && agree(level, other.level)
                && agree(name, other.name);
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
