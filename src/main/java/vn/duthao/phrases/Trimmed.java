package vn.duthao.phrases;

import java.util.List;
import java.util.Set;

/**
 * A sentence without the clauses that no figure proves.
 *
 * @param sentence its words, with {@link Clause#SLOT} for each slot
 * @param leftOut the clauses that were cut
 * @param open whether it still claims something besides that no data prove
 * @param presumed indicators of which it then says something: it makes no sense where none arose
 */
record Trimmed(
        List<FramePart> parts,
        String sentence,
        List<String> leftOut,
        boolean open,
        Set<String> presumed) {

    Trimmed {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
        presumed = Set.copyOf(presumed);
    }
}
