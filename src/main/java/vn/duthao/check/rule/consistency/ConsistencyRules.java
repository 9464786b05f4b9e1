package vn.duthao.check.rule.consistency;

import java.util.List;
import vn.duthao.check.rule.Rule;

/** Rules that hold a report against itself and need no data. */
public final class ConsistencyRules {

    private ConsistencyRules() {}

    /** Every rule of the family; each finds independently of the others. */
    public static List<Rule> all() {
        return List.of(
                new SumDoesNotAdd(),
                new BalanceDoesNotHold(),
                new RateDiffersFromCounts(),
                new ImpossibleRate(),
                new ListCountDiffers(),
                new NumberingJumps());
    }
}
