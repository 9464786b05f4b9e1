package vn.duthao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.duthao.catalogue.Indicator;
import vn.duthao.numerals.NumericSpan;
import vn.duthao.numerals.Reading.PeriodMention;
import vn.duthao.numerals.VietnameseText;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Observation;

/**
 * Observations that stand in the data to be compared with: "Tin, bài năm 2023" beside "Tin, bài năm
 * 2024". They are earlier values of the one whose name tells the latest period.
 */
final class ComparedObservations {

    private static final Pattern JOINTS =
            Pattern.compile("(?U)(?<!\\p{L})(?:trong|của|cả|kỳ)(?!\\p{L})|[\\s,;()–-]+");

    /** An observation with the period that its name tells. */
    private record Named(Observation observation, PeriodMention period) {}

    /** What observations of one thing have in common. */
    private record Thing(
            String name, Indicator.Kind kind, String unit, PeriodMention.Kind period) {}

    private ComparedObservations() {}

    /** To each observation of an earlier period the one of the report's. */
    static Map<Observation, Observation> of(DataSet data) {
        var things = new LinkedHashMap<Thing, List<Named>>();
        data.observations().forEach(o -> add(o, data.period().year(), things));
        var compared = new LinkedHashMap<Observation, Observation>();
        things.values().forEach(named -> compare(named, data.period().year(), compared));
        return compared;
    }

    private static void add(Observation observation, int year, Map<Thing, List<Named>> things) {
        span(observation.name())
                .ifPresent(
                        span -> {
                            var period = (PeriodMention) span.reading();
                            var told = period.year();
                            if (told == null || told <= year) {
                                things.computeIfAbsent(
                                                thing(observation, span, period),
                                                _ -> new ArrayList<>())
                                        .add(new Named(observation, period));
                            }
                        });
    }

    /** The words of the period that a name tells last, empty where it tells none. */
    static Optional<String> period(String name) {
        return span(name).map(s -> name.substring(wordBefore(name, s.start()), s.end()));
    }

    /** "quý" of "quý II", which is no part of the span. */
    private static int wordBefore(String name, int start) {
        return name.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
    }

    private static Optional<NumericSpan> span(String name) {
        return Spans.of(name).stream()
                .filter(
                        s ->
                                s.reading() instanceof PeriodMention period
                                        && period.kind() != PeriodMention.Kind.YEARS)
                .reduce((_, last) -> last);
    }

    private static Thing thing(Observation observation, NumericSpan span, PeriodMention period) {
        var name = observation.name();
        var rest = name.substring(0, span.start()) + " " + name.substring(span.end());
        return new Thing(
                JOINTS.matcher(VietnameseText.comparable(rest)).replaceAll(" ").strip(),
                observation.indicator().kind(),
                observation.indicator().unit(),
                period.kind());
    }

    private static void compare(
            List<Named> named, int year, Map<Observation, Observation> compared) {
        var latest = named.stream().max(inTime(year)).orElseThrow();
        if (Objects.requireNonNullElse(latest.period().year(), year) == year) {
            named.stream()
                    .filter(n -> inTime(year).compare(n, latest) < 0)
                    .forEach(n -> compared.put(n.observation(), latest.observation()));
        }
    }

    private static Comparator<Named> inTime(int year) {
        return Comparator.comparingInt(
                        (Named n) -> Objects.requireNonNullElse(n.period().year(), year))
                .thenComparingInt(n -> n.period().number());
    }
}
