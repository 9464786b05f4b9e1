package vn.duthao.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.duthao.catalogue.Indicator;

/**
 * A unit as a file writes it.
 *
 * @param text folded: "phong, don vi", "tin bai/thang"
 */
public record MeasurementUnit(String text) {

    private static final Words WORDS = YamlResource.read("units.yaml", Words.class);

    /**
     * Words by which units are known, folded.
     *
     * @param sameAs units that are written in two ways
     */
    private record Words(
            List<String> score,
            List<String> rank,
            List<String> money,
            List<String> flag,
            List<String> general,
            java.util.Map<String, String> sameAs) {}

    /** The unit that the text names. */
    public static MeasurementUnit of(String text) {
        return new MeasurementUnit(Folding.fold(text));
    }

    /** What kind of figure has it; COUNT where nothing else is known. */
    public Indicator.Kind kind() {
        if (text.equals("%") || text.equals("phan tram")) {
            return Indicator.Kind.RATE;
        }
        if (WORDS.flag().contains(text)) {
            return Indicator.Kind.FLAG;
        }
        if (WORDS.money().stream().anyMatch(text::endsWith)) {
            return Indicator.Kind.MONEY;
        }
        if (WORDS.rank().contains(text)) {
            return Indicator.Kind.RANK;
        }
        return WORDS.score().contains(text) ? Indicator.Kind.SCORE : Indicator.Kind.COUNT;
    }

    /**
     * Whether a figure with this unit can be one of the other: the same kind, the same money, and
     * for counts a thing in common ("phòng, đơn vị" and "đơn vị"), counted over the same span
     * ("tin/tháng" only with "tin/tháng"). A general unit such as "số lượng" fits any count.
     */
    public boolean fits(MeasurementUnit other) {
        return switch (kind()) {
            case RATE, SCORE, RANK, FLAG -> kind() == other.kind();
            case MONEY -> text.equals(other.text);
            case COUNT ->
                    other.kind() == Indicator.Kind.COUNT
                            && span().equals(other.span())
                            && (isGeneral() || other.isGeneral() || shareThing(other));
        };
    }

    private boolean isGeneral() {
        return text.isEmpty() || WORDS.general().contains(text);
    }

    private boolean shareThing(MeasurementUnit other) {
        return things().stream().anyMatch(other.things()::contains);
    }

    private Set<String> things() {
        return Arrays.stream(text.split("/")[0].split("[,;]"))
                .map(String::strip)
                .map(thing -> WORDS.sameAs().getOrDefault(thing, thing))
                .collect(Collectors.toSet());
    }

    private String span() {
        return text.contains("/") ? text.substring(text.indexOf('/') + 1).strip() : "";
    }
}
