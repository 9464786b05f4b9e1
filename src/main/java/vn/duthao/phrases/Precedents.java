package vn.duthao.phrases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.ReportingCalendar;

/**
 * The frames that a report may be worded with.
 *
 * @param own the agency's, in reading order of each report
 * @param others those of other agencies of the kind that state figures
 */
public record Precedents(Period period, List<Frame> own, OtherFrames others) {

    public Precedents {
        own = List.copyOf(own);
    }

    /**
     * The past report of the agency that the new one continues: the last of the same kind of
     * period, the same quarter first; else the last of any kind.
     */
    public Optional<Period> model() {
        return own.stream()
                .map(f -> f.source().period())
                .distinct()
                .max(
                        Comparator.comparingInt(this::likeness)
                                .thenComparing(ReportingCalendar::lastDay));
    }

    /** The frames of one past report and section in reading order. */
    public List<Frame> own(Period report, String section) {
        return own.stream()
                .filter(f -> f.source().period().equals(report))
                .filter(f -> f.source().section().equals(section))
                .sorted(Comparator.comparingInt(f -> f.source().index()))
                .toList();
    }

    private int likeness(Period candidate) {
        if (candidate.kind() != period.kind()) {
            return 0;
        }
        return candidate.number() == period.number() ? 2 : 1;
    }
}
