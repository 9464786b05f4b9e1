package vn.duthao.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the figure of an agency follows from those of the agencies below it.
 *
 * @param from id of the indicator of theirs that is taken, null for the same one
 * @param of types of agency that count, empty for all
 */
public record Rollup(Way way, @Nullable String from, List<String> of) {

    public Rollup {
        of = List.copyOf(of);
    }

    /** What is done with the figures below. */
    public enum Way {
        /** Added up. */
        SUM,
        /** Computed anew from the counts that were added up; never averaged. */
        RECOMPUTED,
        /** The agencies whose figure is above zero are counted. */
        UNITS,
        /** Nothing: the figures only stand side by side. */
        NONE
    }

    /** What is done with such figures where the catalogue says nothing. */
    public static Rollup usual(Indicator.Kind kind) {
        var way =
                switch (kind) {
                    case COUNT, MONEY -> Way.SUM;
                    case RATE -> Way.RECOMPUTED;
                    case SCORE, RANK, FLAG -> Way.NONE;
                };
        return new Rollup(way, null, List.of());
    }

    /** Whether figures of such an agency count. */
    public boolean counts(Agency agency) {
        return of.isEmpty() || of.contains(agency.type());
    }
}
