package vn.duthao.check.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.duthao.check.Claim;
import vn.duthao.check.Finding;
import vn.duthao.check.Place;
import vn.duthao.check.Severity;
import vn.duthao.notice.Notice;
import vn.duthao.numerals.NumeralPrinter;
import vn.duthao.statistics.Observation;

/** Makes findings about figures. */
public final class Findings {

    private static final int MOST_DECIMALS = 2;

    private Findings() {}

    /** A finding about the figure. */
    public static Finding of(
            String rule,
            Severity severity,
            Claim claim,
            Notice message,
            @Nullable String expected,
            List<String> evidence) {
        return of(
                rule,
                severity,
                claim.place(),
                claim.start(),
                claim.end(),
                message,
                expected,
                evidence);
    }

    /** A finding about a stretch of the sentence at the place. */
    public static Finding of(
            String rule,
            Severity severity,
            Place place,
            int start,
            int end,
            Notice message,
            @Nullable String expected,
            List<String> evidence) {
        return new Finding(
                rule,
                severity,
                place.sentence().substring(start, end),
                place,
                start,
                end,
                message,
                expected,
                evidence);
    }

    /**
     * A figure that the first of the observations contradicts; the message {@code check.<rule>} is
     * given the figure, the indicator, what is expected and where that stands.
     */
    public static Finding contradicted(String rule, Claim claim, List<Observation> observations) {
        var observation = observations.getFirst();
        var expected = value(observation);
        var message =
                Notice.of(
                        "check." + rule,
                        claim.text(),
                        observation.name(),
                        expected,
                        observation.source());
        return of(
                rule,
                Severities.of(rule),
                claim,
                message,
                expected,
                observations.stream().map(Findings::evidence).toList());
    }

    /** "ho-so.truoc-han = 1.379 (2024.xlsx!So lieu!D14)". */
    public static String evidence(Observation observation) {
        return observation.id() + " = " + value(observation) + " (" + observation.source() + ")";
    }

    /** The observation's value as a report prints it, with its percent sign. */
    public static String value(Observation observation) {
        var decimals = Math.max(observation.indicator().decimals(), 0);
        var text = NumeralPrinter.print(observation.value(), decimals, false);
        return observation.indicator().unit().equals("%") ? text + "%" : text;
    }

    /** The value in the form in which the claim is printed. */
    public static String like(Claim claim, BigDecimal value) {
        var decimals = Math.max(0, Math.min(MOST_DECIMALS, claim.value().scale()));
        var text = NumeralPrinter.print(value, decimals, claim.text().startsWith("0"));
        return claim.text().endsWith("%") ? text + "%" : text;
    }
}
