package vn.duthao.check.rule.consistency;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures that are told to be the sum of others.
 *
 * @param whole usually one figure
 * @param parts at least one
 */
record Equation(List<Told> whole, List<Told> parts, Kind kind) {

    /** How much is known of the parts. */
    enum Kind {
        /** They are all parts. */
        CERTAIN,
        /** They probably are. */
        LIKELY,
        /** They are different parts, perhaps not all. */
        DISJOINT,
        /** They are parts of which some may be counted twice. */
        SOME
    }

    Equation {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
    }

    static Equation of(Told whole, List<Told> parts, Kind kind) {
        return new Equation(List.of(whole), parts, kind);
    }

    /** Whether the figures agree, roundings allowed for. */
    boolean holds() {
        var difference = sum().subtract(sum(whole));
        return switch (kind) {
            case CERTAIN, LIKELY -> difference.abs().compareTo(tolerance()) <= 0;
            case DISJOINT -> difference.compareTo(tolerance()) <= 0;
            case SOME -> parts.stream().allMatch(p -> p.value().compareTo(sum(whole)) <= 0);
        };
    }

    /**
     * Whether the figures disagree and the data do not say already which one is wrong: of that
     * another rule speaks.
     */
    boolean isOpenlyBroken() {
        return !holds() && members().noneMatch(Told::isWrong);
    }

    /** Whether the parts are all parts. */
    boolean isExhaustive() {
        return kind == Kind.CERTAIN || kind == Kind.LIKELY;
    }

    /** What the parts add up to. */
    BigDecimal sum() {
        return sum(parts);
    }

    /** What the figure must be for the equation to hold. */
    BigDecimal expected(Told member) {
        var own = whole.contains(member);
        var rest = own ? sum().subtract(sum(whole)) : sum(whole).subtract(sum());
        return member.value().add(rest);
    }

    Stream<Told> members() {
        return Stream.concat(whole.stream(), parts.stream());
    }

    /** "4.632 + 243". */
    static String added(List<Told> figures) {
        return figures.stream().map(t -> t.claim().text()).collect(Collectors.joining(" + "));
    }

    static BigDecimal sum(Collection<Told> figures) {
        return figures.stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Half a unit of the last digit of each figure that is rounded: of fractions and of scales. */
    private BigDecimal tolerance() {
        return members().map(Equation::halfDigit).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal halfDigit(Told told) {
        var decimals = told.claim().value().scale();
        return decimals <= 0
                ? BigDecimal.ZERO
                : new BigDecimal("0.5").scaleByPowerOfTen(told.scale() - decimals);
    }
}
