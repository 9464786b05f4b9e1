package vn.duthao.check.rule.leftover;

import java.util.List;
import vn.duthao.check.rule.Rule;

/** Rules for what was left over from an older report or another office. */
public final class LeftoverRules {

    private LeftoverRules() {}

    /** Every rule of the family; each finds independently of the others. */
    public static List<Rule> all() {
        return List.of(
                new StalePeriod(),
                new LeftoverAgency(),
                new LeftoverSection(),
                new AbolishedUnit(),
                new DoubledWord());
    }
}
