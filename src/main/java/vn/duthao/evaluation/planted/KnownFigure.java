package vn.duthao.evaluation.planted;

import vn.duthao.statistics.Observation;

/**
 * A figure of a report of which it is sure what it states.
 *
 * @param sentence index of its sentence in the report ({@link vn.duthao.report.Placed})
 * @param start first UTF-16 offset in the sentence
 * @param number as printed, without unit and percent sign
 * @param observation that it states and agrees with
 */
record KnownFigure(int sentence, int start, PrintedNumber number, Observation observation) {

    int end() {
        return start + number.text().length();
    }

    Stretch stretch() {
        return new Stretch(sentence, start, end());
    }

    String indicator() {
        return observation.id();
    }
}
