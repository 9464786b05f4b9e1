package vn.duthao.check.rule.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.duthao.catalogue.Period;
import vn.duthao.catalogue.Relation;
import vn.duthao.check.Finding;
import vn.duthao.check.rule.Examination;
import vn.duthao.check.rule.Findings;
import vn.duthao.check.rule.Severities;
import vn.duthao.notice.Notice;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/** Figures carried over that are not what the period before left pending. */
final class CarryOvers {

    private static final String RULE = "balance-does-not-hold";

    private CarryOvers() {}

    /** The findings, empty where the earlier data are not those of the period directly before. */
    static List<Finding> of(Examination examination, List<Told> figures) {
        var data = examination.data();
        var previous = examination.request().previous();
        if (data == null || previous == null || !follows(data.period(), previous.period())) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (var relation : examination.corpus().catalogue().relations()) {
            if (relation instanceof Relation.CarryOver(var current, var earlier)) {
                previous.find(earlier)
                        .ifPresent(o -> add(told(current, figures), o, previous, findings));
            }
        }
        return findings;
    }

    /** Whether the one begins where the other ends: what was left then is what was carried now. */
    private static boolean follows(Period period, Period previous) {
        var yearBefore =
                previous.kind() == Period.Kind.YEAR && previous.year() == period.year() - 1;
        return switch (period.kind()) {
            case YEAR, HALF, NINE_MONTHS -> yearBefore;
            case QUARTER ->
                    period.number() == 1
                            ? yearBefore || isQuarter(previous, period.year() - 1, 4)
                            : isQuarter(previous, period.year(), period.number() - 1);
            case CUSTOM -> previous.to() != null && previous.to().plusDays(1).equals(period.from());
        };
    }

    private static boolean isQuarter(Period period, int year, int number) {
        return period.kind() == Period.Kind.QUARTER
                && period.year() == year
                && period.number() == number;
    }

    private static Optional<Told> told(String indicator, List<Told> figures) {
        return figures.stream()
                .filter(Told::isAmount)
                .filter(t -> Indicators.of(t).filter(indicator::equals).isPresent())
                .findFirst();
    }

    private static void add(
            Optional<Told> carried, Observation pending, DataSet previous, List<Finding> findings) {
        carried.filter(t -> t.value().compareTo(pending.value()) != 0)
                .ifPresent(t -> findings.add(finding(t, pending, previous)));
    }

    private static Finding finding(Told carried, Observation pending, DataSet previous) {
        var expected = Figures.like(carried, pending.value());
        return Findings.of(
                RULE,
                Severities.of(RULE),
                carried.claim(),
                Notice.of(
                        "consistency.carried-over-differs",
                        carried.claim().text(),
                        expected,
                        previous.period().inWords()),
                expected,
                List.of(Findings.evidence(pending)));
    }
}
