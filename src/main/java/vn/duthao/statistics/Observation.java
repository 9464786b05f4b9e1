package vn.duthao.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Indicator;

/**
 * The value of one indicator for one agency and period.
 *
 * @param id of the indicator as the file writes it
 * @param indicator the catalogue's indicator; where the catalogue has none, the one the file
 *     defines
 * @param name as the file writes it, the indicator's where it writes none
 * @param value exact
 * @param formula over ids of the file, null for none
 * @param note null for none
 * @param source where it stands
 */
public record Observation(
        String id,
        Indicator indicator,
        String name,
        BigDecimal value,
        @Nullable String formula,
        @Nullable String note,
        Source source) {}
