package vn.duthao.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;
import vn.duthao.numerals.VietnameseText;

/**
 * A YAML file as read: its values, and the line of each by JSON pointer. Text is in NFC.
 *
 * @param path as it is named in messages
 */
record YamlFile(Path path, JsonNode content, Map<String, Integer> lines) {

    private static final YAMLFactory YAML = new YAMLFactory();

    /**
     * Reads the file.
     *
     * @throws UnusableInputException for a missing file and for text that is not YAML
     */
    static YamlFile read(Path path) {
        var text = VietnameseText.nfc(text(path));
        try (var parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            var lines = new HashMap<String, Integer>();
            parser.nextToken();
            return new YamlFile(path, new Walk(path, parser, lines).value(""), lines);
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UnusableInputException(
                    Notice.of("catalogue.not-yaml", path, Integer.toString(line), firstLine(e)), e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UnusableInputException(Notice.of("catalogue.missing-file", path), e);
        }
    }

    private static String firstLine(JacksonException e) {
        return Objects.requireNonNullElse(e.getOriginalMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
    }

    /** The whole content. */
    YamlNode root() {
        return new YamlNode(this, "", content);
    }

    /** The line of the value at the pointer, of its nearest parent where it has none itself. */
    int line(String pointer) {
        var line = lines.get(pointer);
        if (line != null) {
            return line;
        }
        var slash = pointer.lastIndexOf('/');
        return slash < 0 ? 1 : line(pointer.substring(0, slash));
    }

    /** One pass over the tokens of a file. */
    private record Walk(Path path, JsonParser parser, Map<String, Integer> lines) {

        /** The value that begins with the current token. */
        JsonNode value(String pointer) {
            lines.putIfAbsent(pointer, line());
            var nodes = JsonNodeFactory.instance;
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(pointer, nodes.objectNode());
                case START_ARRAY -> array(pointer, nodes.arrayNode());
                case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
                case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
                case VALUE_STRING -> nodes.stringNode(parser.getString());
                case null, default -> nodes.nullNode();
            };
        }

        private ObjectNode object(String pointer, ObjectNode object) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var inside = pointer + "/" + name;
                if (lines.put(inside, line()) != null) {
                    throw new UnusableInputException(
                            Notice.of(
                                    "catalogue.field-twice", path, Integer.toString(line()), name));
                }
                parser.nextToken();
                object.set(name, value(inside));
            }
            return object;
        }

        private ArrayNode array(String pointer, ArrayNode array) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(pointer + "/" + array.size()));
            }
            return array;
        }

        private int line() {
            return parser.currentTokenLocation().getLineNr();
        }
    }
}
