package vn.duthao.realise;

import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.ReportingCalendar;
import vn.duthao.statistics.DataSet;

/** Which legal documents of past sentences may still be cited. */
final class StandingLaw {

    /** Where a standing citation is known from. */
    static final String SOURCE = "citations.yaml";

    private final Catalogue catalogue;

    StandingLaw(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the register has it in force at the period's end, or the data name it. */
    boolean stands(String number, DataSet data) {
        var day = ReportingCalendar.lastDay(data.period());
        return catalogue.citations(number).stream().anyMatch(c -> c.inForce(day))
                || data.documents().stream().anyMatch(d -> d.number().equals(number));
    }
}
