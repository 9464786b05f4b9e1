package vn.duthao.check.rule.citation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one issuer, type and year, which are numbered in the order of their dates (Nghị
 * định 30/2020/NĐ-CP, Điều 15).
 */
final class Series {

    /** Bound against hostile input: a report does not cite more of one series. */
    private static final int MOST = 300;

    private final int tolerance = CitationWords.words().orderToleranceDays();
    private final long mostADay = CitationWords.words().mostADay();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A document of the series.
     *
     * @param cited null for one that is known and not cited
     */
    record Entry(int serial, LocalDate date, String name, @Nullable Cited cited) {}

    /** An entry that does not fit, beside one that shows it. */
    record Misfit(Cited cited, Entry beside) {}

    void add(Entry entry) {
        var there =
                entries.stream()
                        .anyMatch(
                                e -> e.serial() == entry.serial() && e.date().equals(entry.date()));
        if (!there && entries.size() < MOST) {
            entries.add(entry);
        }
    }

    /**
     * The fewest citations without which numbers and dates rise together, worst first; of two that
     * contradict each other the later in the text.
     */
    List<Misfit> misfits() {
        var left = new ArrayList<>(entries);
        var misfits = new ArrayList<Misfit>();
        for (var worst = worst(left); worst.isPresent(); worst = worst(left)) {
            var entry = worst.get();
            left.remove(entry);
            var beside = against(entry, left).findFirst().orElseThrow();
            if (entry.cited() != null) {
                misfits.add(new Misfit(entry.cited(), beside));
            }
        }
        return misfits;
    }

    private Optional<Entry> worst(List<Entry> left) {
        return left.stream()
                .filter(e -> against(e, left).findAny().isPresent())
                .max(
                        Comparator.comparingLong((Entry e) -> against(e, left).count())
                                .thenComparing(e -> e.cited() != null)
                                .thenComparingInt(left::indexOf));
    }

    private Stream<Entry> against(Entry entry, List<Entry> others) {
        return others.stream().filter(other -> contradicts(entry, other));
    }

    private boolean contradicts(Entry one, Entry other) {
        var days = ChronoUnit.DAYS.between(one.date(), other.date());
        var falling =
                one.serial() < other.serial() && days < -tolerance
                        || one.serial() > other.serial() && days > tolerance;
        var numbers = Math.abs((long) one.serial() - other.serial());
        return falling || numbers > mostADay * (Math.abs(days) + 1);
    }
}
