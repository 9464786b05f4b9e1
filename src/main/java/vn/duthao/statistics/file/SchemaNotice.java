package vn.duthao.statistics.file;

import com.networknt.schema.Error;
import vn.duthao.notice.Notice;

/** Says what a violation of the JSON Schema means. */
final class SchemaNotice {

    private SchemaNotice() {}

    /** The violation with file, place and what to do. */
    static Notice of(String file, Error error) {
        var place = error.getInstanceLocation().toString();
        var where = file + "!" + (place.isEmpty() ? "/" : place);
        var property = String.valueOf(error.getProperty());
        return switch (error.getKeyword()) {
            case "required" -> Notice.of("statistics.json-field-missing", where, property);
            case "additionalProperties" ->
                    Notice.of("statistics.json-field-unknown", where, property);
            case null, default ->
                    Notice.of("statistics.json-field-wrong", where, error.getMessage());
        };
    }
}
