package vn.duthao.filing;

import vn.duthao.catalogue.Workspace.ReportFile;

/**
 * A past report that is much like another.
 *
 * @param past the one in the workspace
 * @param share of what both have in common, from 0 to 1
 * @param withFigures whether the figures are counted in it
 */
public record NearDuplicate(ReportFile past, double share, boolean withFigures) {

    /** The share in whole percent, rounded down: 100 only where all is the same. */
    public int percent() {
        return (int) Math.floor(share * 100);
    }
}
