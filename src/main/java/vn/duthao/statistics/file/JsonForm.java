package vn.duthao.statistics.file;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.duthao.catalogue.Period;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Item;
import vn.duthao.statistics.Observation;

/** Statistics in the contract {@code duthao/statistics/1}. */
final class JsonForm {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private JsonForm() {}

    /** The data in UTF-8; indicators of the catalogue by id, others with name and unit. */
    static byte[] of(DataSet data) {
        var root = MAPPER.createObjectNode();
        root.put("schema", "duthao/statistics/1")
                .put("agency", data.agency())
                .put("reportType", data.reportType());
        putPeriod(root, data.period());
        var observations = root.putArray("observations");
        data.withoutItems().forEach(o -> put(observations.addObject(), o));
        var documents = root.putArray("documents");
        data.documents().forEach(d -> put(documents.addObject(), d));
        if (!data.items().isEmpty()) {
            var sheets = root.putObject("sheets");
            data.items().forEach(item -> put(sheets.withArray(item.sheet()).addObject(), item));
        }
        var notes = root.putArray("notes");
        data.texts()
                .forEach(t -> notes.addObject().put("section", t.section()).put("text", t.text()));
        return MAPPER.writeValueAsBytes(root);
    }

    private static void putPeriod(ObjectNode root, Period period) {
        if (period.kind() == Period.Kind.CUSTOM) {
            root.putObject("period")
                    .put("from", String.valueOf(period.from()))
                    .put("to", String.valueOf(period.to()))
                    .put("label", period.label());
        } else {
            root.put("period", period.code());
        }
    }

    private static void put(ObjectNode item, Observation observation) {
        item.put("indicator", observation.id())
                .put("name", observation.name())
                .put("unit", observation.indicator().unit());
        item.set("value", MAPPER.getNodeFactory().numberNode(plain(observation.value())));
        putIfPresent(item, "formula", observation.formula());
        putIfPresent(item, "note", observation.note());
        if (!observation.source().sheet().isEmpty()) {
            item.put("source", observation.source().toString());
        }
    }

    private static void put(ObjectNode row, Item item) {
        new TreeMap<>(item.texts()).forEach(row::put);
        new TreeMap<>(item.figures())
                .forEach(
                        (column, figure) ->
                                row.set(column, MAPPER.getNodeFactory().numberNode(plain(figure))));
    }

    /** 5E+3 as 5000. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static void put(ObjectNode item, IssuedDocument document) {
        item.put("number", document.number());
        if (document.date() != null) {
            item.put("date", document.date().toString());
        }
        item.put("type", document.type()).put("subject", document.subject());
        putIfPresent(item, "issuer", document.issuer());
        var basis = item.putArray("basis");
        document.basis().forEach(basis::add);
        putIfPresent(item, "section", document.section());
    }

    private static void putIfPresent(ObjectNode item, String field, @Nullable String text) {
        if (text != null) {
            item.put(field, text);
        }
    }
}
