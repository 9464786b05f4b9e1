package vn.duthao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
            Pattern.compile(
                    "(?U)(?<!\\p{L})(?:trong|của|cả|cùng|kỳ|quý|năm|tháng)(?!\\p{L})|[\\s,;()–-]+");

    /** An observation with the period that its name tells. */
    private record Named(Observation observation, PeriodMention period) {}

    /** What observations of one thing have in common. */
    private record Thing(
            String name, Indicator.Kind kind, String unit, PeriodMention.@Nullable Kind period) {

        Thing of(PeriodMention.@Nullable Kind other) {
            return new Thing(name, kind, unit, other);
        }
    }

    private ComparedObservations() {}

    /** To each observation of an earlier period the one of the report's. */
    static Map<Observation, Observation> of(DataSet data) {
        var things = new LinkedHashMap<Thing, List<Named>>();
        data.observations().forEach(o -> add(o, data.period().year(), things));
        var compared = new LinkedHashMap<Observation, Observation>();
        things.values().forEach(named -> compare(named, data.period().year(), compared));
        compareWithUnnamed(data, things, compared);
        return compared;
    }

    /** "Hồ sơ tiếp nhận" beside "Hồ sơ tiếp nhận quý II năm 2023" is the report's own. */
    private static void compareWithUnnamed(
            DataSet data, Map<Thing, List<Named>> things, Map<Observation, Observation> compared) {
        var unnamed = new HashMap<Thing, Observation>();
        data.observations().stream()
                .filter(o -> span(o.name()).isEmpty())
                .forEach(o -> unnamed.putIfAbsent(thing(o, o.name(), null), o));
        var yearBefore = data.period().year() - 1;
        things.forEach(
                (thing, named) -> {
                    var own = unnamed.get(thing.of(null));
                    named.stream()
                            .filter(n -> own != null)
                            .filter(n -> Objects.equals(n.period().year(), yearBefore))
                            .forEach(n -> compared.putIfAbsent(n.observation(), own));
                });
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
        return thing(observation, rest, period.kind());
    }

    private static Thing thing(
            Observation observation, String name, PeriodMention.@Nullable Kind period) {
        return new Thing(
                JOINTS.matcher(VietnameseText.comparable(name)).replaceAll(" ").strip(),
                observation.indicator().kind(),
                observation.indicator().unit(),
                period);
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
