package vn.duthao.evaluation.planted;

import static vn.duthao.evaluation.planted.PlantedType.*;

import java.util.List;

/** The planters there are, one for each type. */
final class Planters {

    private Planters() {}

    static List<Planter> all() {
        return List.of(
                new FigurePlanter(DIGIT_SLIP, (f, _, random) -> Digits.slip(f.number(), random)),
                new FigurePlanter(
                        TRANSPOSITION, (f, _, random) -> Digits.transposition(f.number(), random)),
                new FigurePlanter(
                        MAGNITUDE, (f, _, random) -> Digits.magnitude(f.number(), random)),
                new FigurePlanter(NEIGHBOUR, Rows::neighbour),
                new FigurePlanter(PREVIOUS_PERIOD, Rows::previous),
                new FigurePlanter(CUMULATIVE, Rows::cumulative));
    }
}
