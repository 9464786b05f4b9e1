package vn.duthao.evaluation.planted;

import java.util.Optional;
import java.util.SplittableRandom;
import vn.duthao.statistics.Observation;

/** Values taken from the wrong place of the statistics. */
final class Rows {

    private Rows() {}

    /** The value of the row before or after it that counts in the same way. */
    static Optional<PrintedNumber> neighbour(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        var rows =
                report.sample().data().observations().stream()
                        .filter(
                                o ->
                                        o.indicator().kind()
                                                == figure.observation().indicator().kind())
                        .toList();
        var at = rows.indexOf(figure.observation());
        var step = random.nextBoolean() ? 1 : -1;
        return Optional.of(at + step)
                .filter(i -> i >= 0 && i < rows.size())
                .or(() -> Optional.of(at - step))
                .filter(i -> i >= 0 && i < rows.size())
                .map(rows::get)
                .map(o -> like(figure, o));
    }

    /** The value of the comparable period. */
    static Optional<PrintedNumber> previous(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        return report.previous(figure.observation()).map(o -> like(figure, o));
    }

    /** The sum with the comparable period, for what can be added up. */
    static Optional<PrintedNumber> cumulative(
            KnownFigure figure, AnnotatedReport report, SplittableRandom random) {
        return report.previous(figure.observation())
                .filter(
                        o ->
                                switch (o.indicator().kind()) {
                                    case COUNT, MONEY -> true;
                                    case RATE, SCORE, RANK, FLAG -> false;
                                })
                .map(o -> figure.number().like(figure.observation().value().add(o.value())));
    }

    private static PrintedNumber like(KnownFigure figure, Observation observation) {
        return figure.number().like(observation.value(), Math.max(0, observation.value().scale()));
    }
}
