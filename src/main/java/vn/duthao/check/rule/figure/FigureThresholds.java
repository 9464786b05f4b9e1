package vn.duthao.check.rule.figure;

import java.math.BigDecimal;

/**
 * The numbers of {@code checks/figure.yaml}, where each is explained.
 *
 * @param clear least fit of words that clearly tell of an indicator
 * @param same least fit of two figures that tell of the same one
 * @param near how far from a round number, as a share of it, "hơn" and "gần" may err and still be
 *     about it
 * @param words fewest words, besides their unit, by which two figures are told alike
 * @param rare fewest digits of a number that hardly occurs by chance
 * @param covered share of figures with a source from which on the data are about the whole report
 * @param few fewest figures of which a share says anything
 * @param lengthsOfTime units of time, in which no statistics are kept
 */
record FigureThresholds(
        double clear,
        double same,
        BigDecimal near,
        int words,
        int rare,
        double covered,
        int few,
        java.util.Set<String> lengthsOfTime) {}
