package vn.duthao.statistics.file;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.catalogue.ItemSheet;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.statistics.IssuedDocument;
import vn.duthao.statistics.Source;
import vn.duthao.statistics.SuppliedText;

/** Reads the contract {@code duthao/statistics/1}. */
final class JsonReader {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Schema SCHEMA = schema();

    private final Path path;
    private final String file;
    private final List<ItemSheet> sheets;
    private final FileProblems problems;

    JsonReader(Path path, List<ItemSheet> sheets, FileProblems problems) {
        this.path = path;
        this.sheets = sheets;
        this.file = path.getFileName().toString();
        this.problems = problems;
    }

    private static Schema schema() {
        try (InputStream in =
                JsonReader.class.getResourceAsStream("/schemas/statistics.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("resource missing: schemas/statistics.schema.json");
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the file says. */
    StatisticsTables read() throws IOException {
        var root = parse();
        for (var error : SCHEMA.validate(root)) {
            problems.report(SchemaNotice.of(file, error));
        }
        problems.throwIfAny();
        return new StatisticsTables(
                each(root, "observations", this::row),
                each(root, "documents", this::document),
                each(root, "notes", this::text),
                about(root),
                sheetRows(root.path("sheets")));
    }

    private List<StatisticsTables.SheetRow> sheetRows(JsonNode all) {
        var rows = new ArrayList<StatisticsTables.SheetRow>();
        for (var id : all.propertyNames()) {
            var sheet = sheets.stream().filter(s -> s.id().equals(id)).findFirst();
            if (sheet.isEmpty()) {
                problems.warn("sheet-unknown", file, id);
                continue;
            }
            var items = all.path(id);
            for (int i = 0; i < items.size(); i++) {
                rows.add(sheetRow(sheet.get(), items.get(i), "/sheets/" + id + "/" + i));
            }
        }
        return rows;
    }

    private StatisticsTables.SheetRow sheetRow(ItemSheet sheet, JsonNode item, String pointer) {
        var cells = new LinkedHashMap<String, CellContent>();
        for (var column : item.propertyNames()) {
            if (sheet.column(column).isPresent()) {
                cells.put(column, value(item.path(column)));
            } else {
                problems.report("column-unknown", file, pointer, column, titles(sheet));
            }
        }
        return new StatisticsTables.SheetRow(
                sheet, cells, column -> new Source(file, "", pointer + "/" + column));
    }

    private static String titles(ItemSheet sheet) {
        return String.join(", ", sheet.columns().stream().map(ItemSheet.Column::id).toList());
    }

    private JsonNode parse() throws IOException {
        try {
            return MAPPER.readTree(Files.readAllBytes(path));
        } catch (JacksonException e) {
            var place = e.getLocation();
            var line = place == null ? 0 : place.getLineNr();
            var column = place == null ? 0 : place.getColumnNr();
            throw new UnusableInputException(
                    Notice.of("statistics.json-damaged", file, line, column), e);
        }
    }

    private interface Reading<T> {
        T read(JsonNode item, Source source);
    }

    private <T> List<T> each(JsonNode root, String array, Reading<T> reading) {
        var read = new ArrayList<T>();
        var items = root.path(array);
        for (int i = 0; i < items.size(); i++) {
            read.add(reading.read(items.get(i), new Source(file, "", "/" + array + "/" + i)));
        }
        return read;
    }

    private StatisticsTables.Row row(JsonNode item, Source place) {
        return new StatisticsTables.Row(
                text(item, "indicator"),
                text(item, "name"),
                text(item, "unit"),
                value(item.path("value")),
                text(item, "formula"),
                text(item, "note"),
                source(text(item, "source")).orElse(new Source(file, "", place.cell() + "/value")));
    }

    private static CellContent value(JsonNode value) {
        if (value.isNumber()) {
            return new CellContent.Figure(value.decimalValue(), false);
        }
        return value.isBoolean()
                ? new CellContent.Truth(value.booleanValue())
                : CellContent.of(value.asString(""));
    }

    /** "2024.xlsx!So lieu!D14": the cell that the JSON was made from. */
    private static Optional<Source> source(String text) {
        var parts = text.split("!", -1);
        return parts.length == 3
                ? Optional.of(new Source(parts[0], parts[1], parts[2]))
                : Optional.empty();
    }

    private IssuedDocument document(JsonNode item, Source place) {
        var date = text(item, "date");
        var day = Days.read(CellContent.of(date));
        if (!date.isEmpty() && day.isEmpty()) {
            problems.report("not-a-date", place + "/date", date);
        }
        return new IssuedDocument(
                text(item, "number"),
                day.orElse(null),
                text(item, "type"),
                text(item, "subject"),
                orNull(item, "issuer"),
                item.path("basis")
                        .valueStream()
                        .map(b -> CellContent.of(b.asString("")).text())
                        .toList(),
                orNull(item, "section"),
                place);
    }

    private SuppliedText text(JsonNode item, Source place) {
        return new SuppliedText(text(item, "section"), text(item, "text"), place);
    }

    private static About about(JsonNode root) {
        var period = root.path("period");
        return new About(
                text(root, "agency"),
                text(root, "reportType"),
                period.isObject() ? text(period, "label") : text(root, "period"),
                CellContent.of(text(period, "from")),
                CellContent.of(text(period, "to")));
    }

    private static String text(JsonNode item, String field) {
        var node = item.path(field);
        return node.isString() ? CellContent.of(node.asString()).text() : "";
    }

    private static @Nullable String orNull(JsonNode item, String field) {
        var text = text(item, field);
        return text.isEmpty() ? null : text;
    }
}
