package vn.duthao.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that statistics count.
 *
 * @param id stable, without spaces: "ho-so.tiep-nhan"
 * @param name its official name
 * @param unit as it is written after a figure: "hồ sơ", "%"
 * @param kind count, rate …
 * @param decimals most decimals that are printed
 * @param padded counts below ten are printed with a leading zero
 * @param codes its codes in the national forms, by form: "so-nganh" to "III.3.1.1"
 * @param synonyms other ways reports name it, lower case, without figures
 * @param statement plain sentence with the indicator's slot for want of a past wording, null for
 *     none
 * @param zero plain sentence for a real zero, null for none
 */
public record Indicator(
        String id,
        String name,
        String unit,
        Kind kind,
        int decimals,
        boolean padded,
        Map<String, String> codes,
        List<String> synonyms,
        @Nullable String statement,
        @Nullable String zero) {

    public Indicator {
        codes = Map.copyOf(codes);
        synonyms = List.copyOf(synonyms);
    }

    /** What kind of figure it is. */
    public enum Kind {
        COUNT,
        RATE,
        SCORE,
        RANK,
        MONEY,
        /** Yes or no: 1 or 0 in the forms. */
        FLAG
    }
}
