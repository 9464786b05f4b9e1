package vn.duthao.catalogue;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How letterheads name agencies (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param alone types of agencies that stand without their superior: People's Committees, ministries
 * @param abbreviations that are written out in the issuer's name
 */
public record LetterheadForm(Set<String> alone, List<Abbreviation> abbreviations) {

    /** Every agency under its superior, by its name as it is. */
    public static final LetterheadForm PLAIN = new LetterheadForm(Set.of(), List.of());

    public LetterheadForm {
        alone = Set.copyOf(alone);
        abbreviations = List.copyOf(abbreviations);
    }

    /**
     * A word of names that letterheads write out.
     *
     * @param word "UBND"
     * @param inFull "Ủy ban nhân dân"
     */
    public record Abbreviation(String word, String inFull) {

        private String writtenOut(String name) {
            return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                    .matcher(name)
                    .replaceAll(Matcher.quoteReplacement(inFull));
        }
    }

    /** The name without abbreviations. */
    public String inFull(String name) {
        var whole = name;
        for (var abbreviation : abbreviations) {
            whole = abbreviation.writtenOut(whole);
        }
        return whole;
    }
}
