package vn.duthao.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Folded;
import vn.duthao.catalogue.Indicator;

/**
 * A unit as a file writes it.
 *
 * @param things counted, folded, one name for each: "phòng, đơn vị" counts "don vi"
 * @param span over which it is counted: "thang" of "tin bài/tháng"; empty for none
 * @param kind of figure that has it; COUNT where nothing else is known
 */
public record MeasurementUnit(Set<String> things, String span, Indicator.Kind kind) {

    private static final Words WORDS = YamlResource.read("units.yaml", Words.class);

    /**
     * Words by which units are known, folded.
     *
     * @param general units that fit any count
     * @param sameAs units that are written in several ways
     */
    private record Words(
            List<String> rate,
            List<String> score,
            List<String> rank,
            List<String> money,
            List<String> flag,
            List<String> general,
            Map<String, String> sameAs) {}

    public MeasurementUnit {
        things = Set.copyOf(things);
    }

    /** The unit that the text names. */
    public static MeasurementUnit of(String text) {
        var slash = text.indexOf('/');
        var thing = slash < 0 ? text : text.substring(0, slash);
        var things =
                Arrays.stream(thing.split("[,;]"))
                        .map(Folded::of)
                        .map(t -> WORDS.sameAs().getOrDefault(t, t))
                        .collect(Collectors.toSet());
        var span = slash < 0 ? "" : Folded.of(text.substring(slash + 1));
        return new MeasurementUnit(things, span, kind(text.strip(), Folded.of(text)));
    }

    private static Indicator.Kind kind(String text, String folded) {
        if (text.endsWith("%") || WORDS.rate().contains(folded)) {
            return Indicator.Kind.RATE;
        }
        if (WORDS.flag().contains(folded)) {
            return Indicator.Kind.FLAG;
        }
        if (WORDS.money().stream().anyMatch(folded::endsWith)) {
            return Indicator.Kind.MONEY;
        }
        if (WORDS.rank().contains(folded)) {
            return Indicator.Kind.RANK;
        }
        return WORDS.score().contains(folded) ? Indicator.Kind.SCORE : Indicator.Kind.COUNT;
    }

    /**
     * Whether a figure with this unit can be one of the other: the same kind, the same money, and
     * for counts a thing in common, counted over the same span. A general unit such as "số lượng"
     * fits any count.
     */
    public boolean fits(MeasurementUnit other) {
        return switch (kind) {
            case RATE, SCORE, RANK, FLAG -> kind == other.kind;
            case MONEY -> equals(other);
            case COUNT ->
                    other.kind == Indicator.Kind.COUNT
                            && span.equals(other.span)
                            && (isGeneral()
                                    || other.isGeneral()
                                    || !Collections.disjoint(things, other.things));
        };
    }

    private boolean isGeneral() {
        return things.stream().allMatch(t -> t.isEmpty() || WORDS.general().contains(t));
    }
}
