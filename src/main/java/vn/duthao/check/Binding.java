package vn.duthao.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure was bound to.
 *
 * @param fit the candidate and how well it fits, null where nothing does
 * @param agrees the value is the candidate's
 * @param margin how far it is ahead of the next candidate, 1 where there is none
 * @param rivals other candidates that fit about as well
 */
record Binding(
        ClaimContext claim, @Nullable Fit fit, boolean agrees, double margin, List<Fit> rivals) {

    Binding {
        rivals = List.copyOf(rivals);
    }

    static Binding none(ClaimContext claim) {
        return new Binding(claim, null, false, 1, List.of());
    }
}
