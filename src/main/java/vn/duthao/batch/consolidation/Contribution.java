package vn.duthao.batch.consolidation;

import vn.duthao.catalogue.Agency;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.Source;

/** A unit's figure. */
public record Contribution(Agency unit, Observation observation) {

    /** Where it stands: "so-y-te-dong-thap/2024.xlsx:So lieu:D14". */
    public String place() {
        return place(unit, observation.source());
    }

    static String place(Agency agency, Source source) {
        return agency.id() + "/" + source.toString().replace('!', ':');
    }
}
