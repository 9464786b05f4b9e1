package vn.duthao.evaluation.planted;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Knows where one type of error can be planted. It looks at the report and the statistics, never at
 * what the checker makes of them: places that the checker cannot see are places too.
 */
interface Planter {

    PlantedType type();

    /**
     * One planting for every place in the report where there is one, in reading order; the random
     * numbers choose among the ways to plant it there.
     */
    List<Planting> plantings(AnnotatedReport report, SplittableRandom random);
}
