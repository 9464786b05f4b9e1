package vn.duthao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings parted into those that stand and those that a reviewer has accepted, each in the order
 * in which they were.
 */
record Acceptance(List<Finding> open, List<WaivedFinding> waived) {

    /** Parts the findings; of several waivers that cover one, the first is named. */
    static Acceptance of(List<Finding> findings, List<Waiver> waivers) {
        var open = new ArrayList<Finding>();
        var waived = new ArrayList<WaivedFinding>();
        for (var finding : findings) {
            first(waivers, finding)
                    .ifPresentOrElse(
                            waiver -> waived.add(new WaivedFinding(finding, waiver)),
                            () -> open.add(finding));
        }
        return new Acceptance(open, waived);
    }

    private static Optional<Waiver> first(List<Waiver> waivers, Finding finding) {
        return waivers.stream().filter(w -> w.covers(finding)).findFirst();
    }
}
