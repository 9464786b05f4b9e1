package vn.duthao.catalogue;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import vn.duthao.notice.Notice;

/**
 * What a JSON Schema forbids in a file, told as what is wrong there and what to do.
 *
 * @param schema the whole schema
 */
record SchemaViolation(YamlFile file, JsonNode schema, Error error) {

    /** The line to correct. */
    int line() {
        return file.line(pointer());
    }

    /** File, line, what is wrong and what to do. */
    Notice notice() {
        return switch (error.getKeyword()) {
            case "required" -> say("catalogue.field-missing", field());
            case "dependentRequired" -> say("catalogue.field-missing", error.getArguments()[0]);
            case "additionalProperties" -> unknownField();
            case "const" -> say("catalogue.wrong-value", found(), error.getSchemaNode().asString());
            case "enum" -> wrongChoice();
            case "type" -> say("catalogue.wrong-type", name(), error.getSchemaNode().asString());
            case "pattern" -> say("catalogue.wrong-form", found(), example());
            default -> say("catalogue.wrong-otherwise", name(), error.getMessage());
        };
    }

    private Notice wrongChoice() {
        var choices = error.getSchemaNode().valueStream().map(JsonNode::asString).toList();
        return Nearest.to(found(), choices)
                .map(near -> say("catalogue.wrong-value", found(), near))
                .orElseGet(
                        () -> say("catalogue.wrong-choice", found(), String.join(", ", choices)));
    }

    private Notice unknownField() {
        var known = List.copyOf(definition().path("properties").propertyNames());
        return Nearest.to(field(), known)
                .map(near -> say("catalogue.field-unknown-near", field(), near))
                .orElseGet(() -> say("catalogue.field-unknown", field(), String.join(", ", known)));
    }

    /** The part of the schema whose keyword is violated. */
    private JsonNode definition() {
        return schema.at(error.getSchemaLocation().getFragment().getParent().toString());
    }

    private String example() {
        return definition().path("examples").path(0).asString();
    }

    private String found() {
        return error.getInstanceNode().asString();
    }

    /** The missing or superfluous field. */
    private String field() {
        return Objects.requireNonNullElse(error.getProperty(), "");
    }

    /** The field that has the wrong value. */
    private String name() {
        return pointer().substring(pointer().lastIndexOf('/') + 1);
    }

    private String pointer() {
        var place = error.getInstanceLocation().toString();
        return error.getKeyword().equals("additionalProperties") ? place + "/" + field() : place;
    }

    private Notice say(String key, Object... arguments) {
        return new YamlNode(file, pointer(), error.getInstanceNode()).notice(key, arguments);
    }
}
