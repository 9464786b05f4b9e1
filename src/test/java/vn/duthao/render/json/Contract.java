package vn.duthao.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The published JSON Schemas. */
public final class Contract {

    private Contract() {}

    /** Fails where the JSON is not what the schema of the name says. */
    public static void assertHolds(String name, String json) {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Contract.class.getResourceAsStream("/schemas/" + name));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
}
