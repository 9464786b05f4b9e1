package vn.duthao.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.duthao.statistics.DataSet;

/** Of which times candidates may be told: those in their names, and the periods of the data. */
final class CandidateTimes {

    /** The years and the parts of years that a name tells. */
    private record Named(Set<Integer> years, Set<String> parts) {
        static final Named NOTHING = new Named(Set.of(), Set.of());
    }

    private final Names names;
    private final Map<Integer, Named> named = new HashMap<>();

    /** The years of which earlier values stand in the data, by id of the indicator. */
    private final Map<String, Set<Integer>> earlier = new HashMap<>();

    private final @Nullable Integer year;
    private final @Nullable String part;
    private final @Nullable Integer before;
    private final @Nullable Integer subject;

    /**
     * @param data of the report's period, null for none
     * @param previous of the period before it, null for none
     * @param subject the year that most figures of the report are told of, null for none
     */
    CandidateTimes(
            @Nullable DataSet data,
            @Nullable DataSet previous,
            @Nullable Integer subject,
            Names names) {
        this.names = names;
        this.year = data == null ? null : data.period().year();
        this.part = data == null ? null : NamedTime.part(data.period());
        this.before = previous == null ? null : previous.period().year();
        this.subject = subject;
    }

    /** Keeps the times in the candidate's name; what it compares with or left over is none. */
    void note(Candidate candidate, String name) {
        var times = names.times(name);
        if (times.isEmpty()) {
            return;
        }
        var years = times.stream().map(NamedTime::year).filter(Objects::nonNull);
        var parts = times.stream().map(NamedTime::part).filter(p -> !p.isEmpty());
        var told = new Named(years.collect(Collectors.toSet()), parts.collect(Collectors.toSet()));
        named.put(candidate.index(), told);
        if (candidate.earlier()) {
            candidate
                    .ids()
                    .forEach(
                            id ->
                                    earlier.computeIfAbsent(id, _ -> new HashSet<>())
                                            .addAll(told.years()));
        }
    }

    private Named named(Candidate candidate) {
        return named.getOrDefault(candidate.index(), Named.NOTHING);
    }

    /**
     * Whether the candidate may be told of the time: of its own where its name has one, of any that
     * is not another than the data's where it has none.
     */
    boolean mayBe(Candidate candidate, NamedTime time) {
        return mayBeOfYear(candidate, time.year()) && mayBeOfPart(candidate, time.part());
    }

    /** Whether the candidate's name has the year that is told. */
    boolean isNamed(Candidate candidate, NamedTime time) {
        return time.year() != null
                && named(candidate).years().contains(time.year())
                && mayBeOfPart(candidate, time.part());
    }

    /** Whether another part of the year than the data's is told, which no name of it has. */
    boolean isOfOtherPart(Candidate candidate, NamedTime time) {
        return part != null
                && !time.part().isEmpty()
                && !time.part().equals(part)
                && named(candidate).parts().isEmpty();
    }

    /** Whether the earlier data are of the year, and this period's are not. */
    boolean isEarlier(int told) {
        return before != null && before == told && (year == null || year != told);
    }

    /** A part of the year is another than the data's only where a name says so. */
    private boolean mayBeOfPart(Candidate candidate, String told) {
        var parts = named(candidate).parts();
        if (told.equals(NamedTime.SEVERAL)) {
            return parts.contains(told);
        }
        var meant = told.isEmpty() ? Objects.requireNonNullElse(part, "") : told;
        return parts.isEmpty() || meant.isEmpty() || parts.contains(meant);
    }

    private boolean mayBeOfYear(Candidate candidate, @Nullable Integer told) {
        var years = named(candidate).years();
        var meant = told == null ? year : told;
        if (!years.isEmpty()) {
            return meant == null || years.contains(meant);
        }
        var own = candidate.earlier() ? before : year;
        return told == null
                || own == null
                || own.equals(told)
                || !candidate.earlier() && told.equals(subject) && !hasEarlier(candidate, told);
    }

    /** Its value of that year is another one. */
    private boolean hasEarlier(Candidate candidate, int told) {
        return candidate.ids().stream()
                .anyMatch(id -> earlier.getOrDefault(id, Set.of()).contains(told));
    }
}
