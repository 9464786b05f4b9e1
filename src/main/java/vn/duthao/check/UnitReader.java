package vn.duthao.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.duthao.catalogue.Indicator;

/** Reads units: those named after a figure, and those an indicator is counted in. */
final class UnitReader {

    /**
     * A unit.
     *
     * @param written its words, empty for none
     * @param kinds kinds of unit it may be, empty where it is not known
     */
    record Unit(String written, Set<String> kinds) {
        static final Unit NONE = new Unit("", Set.of());
    }

    private final Lexicon lexicon;

    UnitReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The unit that the words after a figure begin with; "triệu lượt" are turns, no money. */
    Unit after(List<String> words) {
        var from = 0;
        while (from < words.size() && from < 3 && isArticle(words.get(from))) {
            from++;
        }
        var match = lexicon.units().at(words, from);
        if (match == null) {
            return Unit.NONE;
        }
        var counted =
                lexicon.scale(String.join(" ", words.subList(from, match.to()))) == null
                        ? null
                        : lexicon.units().at(words, match.to());
        if (counted != null) {
            return new Unit(
                    String.join(" ", words.subList(match.to(), counted.to())), counted.value());
        }
        return new Unit(String.join(" ", words.subList(from, match.to())), match.value());
    }

    /**
     * The unit that a label counts: "tổng số hồ sơ", "hồ sơ tiếp nhận"; none where it names none.
     */
    Set<String> in(List<String> words) {
        for (var from = 0; from < words.size(); from++) {
            var match = isCounter(words, from) ? lexicon.units().at(words, from) : null;
            if (match != null && isCounted(match.value(), from)) {
                return match.value();
            }
        }
        return Set.of();
    }

    /**
     * An office does the counting, a span of time is when; "kiến nghị đơn giản hóa 5/24" proposes,
     * "số kiến nghị" counts.
     */
    private static boolean isCounted(Set<String> kinds, int from) {
        return !kinds.contains("office")
                && !kinds.contains("time")
                && (from > 0 || !kinds.contains("feedback"));
    }

    private static boolean isCounter(List<String> words, int from) {
        return from == 0 || words.get(from - 1).equals("số") || words.get(from - 1).equals("lượng");
    }

    private static boolean isArticle(String word) {
        return word.equals("các") || word.equals("những") || word.equals("số");
    }

    /** What a rate is of: "tỷ lệ hồ sơ" of case files, none where its name begins otherwise. */
    Set<String> counted(Indicator indicator) {
        if (indicator.kind() != Indicator.Kind.RATE) {
            return of(indicator);
        }
        var words = lexicon.tokenizer().words(indicator.name());
        var rate = lexicon.list(WordList.SHARE).at(words, 0);
        var unit = rate == null ? null : lexicon.units().at(words, rate.to());
        return unit == null ? Set.of() : unit.value();
    }

    /**
     * The kinds of unit an indicator is counted in: those its unit names ("phòng, đơn vị", "Tin
     * bài"); where nobody knows the unit ("bộ"), what its name counts as well ("số máy tính").
     */
    Set<String> of(Indicator indicator) {
        var words = lexicon.tokenizer().words(indicator.unit());
        var kinds = new HashSet<String>();
        lexicon.units().all(words).forEach(m -> kinds.addAll(m.value()));
        if (kinds.isEmpty() && !words.isEmpty()) {
            kinds.add(String.join(" ", words));
            kinds.addAll(in(lexicon.tokenizer().words(indicator.name())));
        }
        return Set.copyOf(kinds);
    }
}
