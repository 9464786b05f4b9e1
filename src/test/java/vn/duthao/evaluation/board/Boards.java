package vn.duthao.evaluation.board;

import java.util.List;
import vn.duthao.evaluation.Metric;
import vn.duthao.evaluation.Metric.Form;

/** A small scoreboard. */
final class Boards {

    static final List<Metric> METRICS =
            List.of(
                    Metric.count("planted", "types", "digit-slip", "planted", 1600),
                    Metric.share("planted", "types", "digit-slip", "recall", 1552, 1600),
                    Metric.count("planted", "types", "direction", "planted", 150),
                    Metric.share("planted", "types", "direction", "recall", 0, 150),
                    Metric.share("real", "documents", "101", "recall", 3, 4),
                    new Metric(
                            "real",
                            "documents",
                            "101",
                            "warnings-per-page",
                            Form.NUMBER,
                            1.25,
                            null),
                    Metric.share("real", "documents", "all", "recall", 3, 4));

    static final Scoreboard BOARD = new Scoreboard(METRICS);

    private Boards() {}
}
