package vn.duthao.evaluation.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.duthao.evaluation.Metric;

/** A scoreboard for other programs: {@code duthao/eval/1}, a metric after the other. */
public final class ScoreboardJson {

    private static final int DECIMALS = 4;
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    /** The JSON text; shares between 0 and 1, the interval's ends beside them. */
    public String render(Scoreboard board) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "duthao/eval/1");
        var metrics = json.putArray("metrics");
        board.metrics().forEach(metric -> metrics.add(metric(metric)));
        return MAPPER.writeValueAsString(json).replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode metric(Metric metric) {
        var json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("suite", metric.suite())
                        .put("table", metric.table())
                        .put("row", metric.row())
                        .put("measure", metric.measure())
                        .put("value", rounded(metric.value()));
        var interval = metric.interval();
        if (interval != null) {
            json.put("low", rounded(interval.low())).put("high", rounded(interval.high()));
        }
        return json;
    }

    /** As it is written, and compared with a baseline: to four decimals. */
    static BigDecimal rounded(double value) {
        var rounded =
                BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
