package vn.duthao.check.rule.leftover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.check.ExaminedClaim;
import vn.duthao.check.PlacedSentence;
import vn.duthao.check.Verdict;
import vn.duthao.check.rule.Examination;
import vn.duthao.statistics.Observation;

/** Which sentences state a value of this period. */
final class StatedValues {

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private final boolean hasData;
    private final Set<Integer> sentences;
    private final Map<Integer, Set<Integer>> years = new HashMap<>();

    StatedValues(Examination examination) {
        this.hasData = examination.data() != null;
        this.sentences =
                examination.claims().stream()
                        .filter(c -> isOfNow(c, examination))
                        .map(c -> c.claim().place().index())
                        .collect(Collectors.toSet());
        for (var examined : examination.claims()) {
            if (examined.verdict() instanceof Verdict.Supported(var value)) {
                years.computeIfAbsent(examined.claim().place().index(), _ -> new HashSet<>())
                        .addAll(years(value, examination));
            }
        }
    }

    /** The years that the observation's name says it is of, or the earlier data's. */
    private static Set<Integer> years(Observation value, Examination examination) {
        var named =
                YEAR.matcher(value.name())
                        .results()
                        .map(m -> Integer.valueOf(m.group()))
                        .collect(Collectors.toSet());
        var earlier = examination.request().previous();
        if (earlier != null && earlier.observations().contains(value)) {
            named.add(earlier.period().year());
        }
        return named;
    }

    /** Whether the data bear out a figure of the sentence for that year. */
    boolean areOf(PlacedSentence sentence, int year) {
        return years.getOrDefault(sentence.place().index(), Set.of()).contains(year);
    }

    /** Without data, any figure may state one. */
    private static boolean isOfNow(ExaminedClaim examined, Examination examination) {
        var data = examination.data();
        return switch (examined.verdict()) {
            case Verdict.Supported(var value) ->
                    data != null && data.observations().contains(value);
            case Verdict.Derived _ -> true;
            case Verdict.Unsupported _ -> data == null;
            case Verdict.Refuted _, Verdict.Stale _, Verdict.Ambiguous _ -> false;
        };
    }

    /** Whether a figure of the sentence may be this period's. */
    boolean mayStandIn(PlacedSentence sentence) {
        return sentences.contains(sentence.place().index());
    }

    /** Whether the data have a figure of the sentence. */
    boolean standIn(PlacedSentence sentence) {
        return hasData && mayStandIn(sentence);
    }
}
