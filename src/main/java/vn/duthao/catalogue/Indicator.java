package vn.duthao.catalogue;

import java.math.BigDecimal;
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
 * @param states of a flag with other states than yes and no: their sentences from 0 on; else empty
 * @param rollup how it follows from the figures of the agencies below
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
        @Nullable String zero,
        List<String> states,
        Rollup rollup) {

    public Indicator {
        codes = Map.copyOf(codes);
        synonyms = List.copyOf(synonyms);
        states = List.copyOf(states);
    }

    /** An indicator that is no flag, or one of yes and no. */
    public Indicator(
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
        this(
                id,
                name,
                unit,
                kind,
                decimals,
                padded,
                codes,
                synonyms,
                statement,
                zero,
                List.of(),
                Rollup.usual(kind));
    }

    /** The highest number of a flag. */
    public int highestState() {
        return states.isEmpty() ? 1 : states.size() - 1;
    }

    /** The plain sentence for the value, null for none. */
    public @Nullable String statement(BigDecimal value) {
        if (!states.isEmpty()) {
            return states.stream().skip(value.longValue()).findFirst().orElse(null);
        }
        return value.signum() == 0 && zero != null ? zero : statement;
    }

    /** What kind of figure it is. */
    public enum Kind {
        COUNT,
        RATE,
        SCORE,
        RANK,
        MONEY,
        /** Yes or no, 1 or 0 in the forms; or one of several states, from 0 on. */
        FLAG
    }
}
