package vn.duthao.catalogue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.duthao.notice.Notice;

/** The published JSON Schema of a kind of YAML file. */
enum CorpusSchema {
    CATALOGUE("catalogue"),
    AGENCIES("agencies"),
    OUTLINE("outline"),
    FORM("form"),
    CITATIONS("citations"),
    SETTINGS("settings"),
    WAIVERS("waivers"),
    CALENDAR("calendar");

    private final Schema schema;

    CorpusSchema(String name) {
        this.schema = load("/schemas/" + name + ".schema.json");
    }

    private static Schema load(String resource) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (var json = CorpusSchema.class.getResourceAsStream(resource)) {
            return registry.getSchema(Objects.requireNonNull(json, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema forbids in the file, in the order of its lines. */
    List<Notice> violations(YamlFile file) {
        return schema.validate(file.content()).stream()
                .map(error -> new SchemaViolation(file, schema.getSchemaNode(), error))
                .sorted(Comparator.comparingInt(SchemaViolation::line))
                .map(SchemaViolation::notice)
                .distinct()
                .toList();
    }
}
