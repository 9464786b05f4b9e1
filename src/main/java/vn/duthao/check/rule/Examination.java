package vn.duthao.check.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.statistics.DataSet;

/**
 * What the rules look at.
 *
 * @param claims every figure with its verdict, in reading order
 * @param data null where the report is checked against itself only
 * @param required ids of indicators that must be told where the data have them
 */
public record Examination(
        List<ExaminedClaim> claims, @Nullable DataSet data, Set<String> required) {

    public Examination {
        claims = List.copyOf(claims);
        required = Set.copyOf(required);
    }
}
