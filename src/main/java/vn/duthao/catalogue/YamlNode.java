package vn.duthao.catalogue;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.duthao.notice.Notice;
import vn.duthao.notice.UnusableInputException;

/** A value in a YAML file that its schema has accepted, with its place. */
public record YamlNode(YamlFile file, String pointer, JsonNode value) {

    /**
     * The content of a YAML file that the published schema of the name accepts.
     *
     * @throws UnusableInputException for a file that cannot be read, is not YAML or is not
     *     accepted, telling every wrong line
     */
    public static YamlNode read(Path path, String schema) {
        var file = YamlFile.read(path);
        var problems = new Problems();
        problems.addAll(CorpusSchema.valueOf(schema.toUpperCase(Locale.ROOT)).violations(file));
        problems.throwIfAny();
        return file.root();
    }

    /** The field, a missing node where it is absent. */
    public YamlNode field(String name) {
        return new YamlNode(file, pointer + "/" + name, value.path(name));
    }

    /** The items of the array field; none where it is absent. */
    public Stream<YamlNode> items(String name) {
        var array = field(name);
        return IntStream.range(0, array.value.size())
                .mapToObj(i -> new YamlNode(file, array.pointer + "/" + i, array.value.path(i)));
    }

    /** Whether the field is there. */
    boolean has(String name) {
        return value.has(name);
    }

    /** This value as text. */
    public String text() {
        return value.asString();
    }

    /** The text field, empty where it is absent. */
    public String text(String name) {
        return has(name) ? field(name).text() : "";
    }

    /** The text field, null where it is absent. */
    @Nullable String optional(String name) {
        return has(name) ? field(name).text() : null;
    }

    /** The texts of the array field; none where it is absent. */
    List<String> texts(String name) {
        return items(name).map(YamlNode::text).toList();
    }

    /** The boolean field, false where it is absent. */
    boolean flag(String name) {
        return value.path(name).asBoolean(false);
    }

    /**
     * The day field, null where it is absent.
     *
     * @throws UnusableInputException for a day that no calendar has
     */
    public @Nullable LocalDate day(String name) {
        if (!has(name)) {
            return null;
        }
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new UnusableInputException(
                    field(name).notice("catalogue.no-such-day", text(name)), e);
        }
    }

    /** A notice about this value: file and line come before the arguments. */
    public Notice notice(String key, Object... arguments) {
        var placed = Stream.concat(Stream.of(file.path(), line()), Stream.of(arguments));
        return Notice.of(key, placed.toArray());
    }

    /** The line on which it begins. */
    String line() {
        return Integer.toString(file.line(pointer));
    }

    /** "catalogue/ho-so.yaml:12" as messages name a place. */
    String place() {
        return file.path() + ":" + line();
    }
}
