package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.duthao.notice.UnusableInputException;

class YamlNodeTest {

    private static final String TEXT =
            """
            whole: 12
            part: 1.50
            right: true
            wrong: false
            nothing: null
            text: So\u031B\u0309
            day: 2024-02-29
            list:
              - a
              - {inside: [b, c]}
            """;

    @TempDir private Path folder;

    @Test
    void a_value_has_its_type_and_text_is_composed() throws IOException {
        var root = root(TEXT);

        assertThat(root.field("whole").value().asInt()).isEqualTo(12);
        assertThat(root.field("part").value().decimalValue()).isEqualTo("1.50");
        assertThat(root.flag("right")).isTrue();
        assertThat(root.flag("wrong")).isFalse();
        assertThat(root.flag("absent")).isFalse();
        assertThat(root.field("nothing").value().isNull()).isTrue();
        assertThat(root.text("text")).isEqualTo("Sở");
        assertThat(root.day("day")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(root.items("list").toList().get(1).texts("inside")).containsExactly("b", "c");
    }

    @Test
    void an_absent_field_is_empty_null_or_without_items() throws IOException {
        var root = root(TEXT);

        assertThat(root.has("absent")).isFalse();
        assertThat(root.text("absent")).isEmpty();
        assertThat(root.optional("absent")).isNull();
        assertThat(root.optional("day")).isEqualTo("2024-02-29");
        assertThat(root.day("absent")).isNull();
        assertThat(root.items("absent")).isEmpty();
    }

    @Test
    void a_place_is_the_line_of_the_value_or_of_its_nearest_parent() throws IOException {
        var root = root(TEXT);
        var inside = root.items("list").toList().get(1);

        assertThat(root.line()).isEqualTo("1");
        assertThat(inside.field("inside").line()).isEqualTo("10");
        assertThat(inside.field("absent").field("deeper").line()).isEqualTo("10");
        assertThat(root.field("list").line()).isEqualTo("8");
        assertThat(root("# a comment\na: b\n").field("absent").line()).isEqualTo("2");
        assertThat(root.field("list").place()).isEqualTo(folder.resolve("a.yaml") + ":8");
    }

    @Test
    void an_empty_file_has_an_empty_root() throws IOException {
        assertThat(root("").value().isNull()).isTrue();
    }

    @Test
    void a_file_that_is_no_yaml_or_not_as_its_schema_says_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), "schema: duthao/waivers/2\n");

        assertThatThrownBy(() -> YamlNode.read(file, "waivers"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("a.yaml:1: the field \"waivers\" is missing.")
                .hasMessageContaining("Write \"duthao/waivers/1\".");
        assertThatThrownBy(() -> root("a: b\nc: [d\n"))
                .hasMessageContaining("this is not YAML: ")
                .hasMessageNotContaining("this is not YAML: .");
    }

    @Test
    void a_file_as_its_schema_says_is_its_root() throws IOException {
        var text = "schema: duthao/waivers/1\nwaivers: []\n";
        var file = Files.writeString(folder.resolve("a.yaml"), text);

        assertThat(YamlNode.read(file, "waivers").text("schema")).isEqualTo("duthao/waivers/1");
    }

    private YamlNode root(String text) throws IOException {
        return YamlFile.read(Files.writeString(folder.resolve("a.yaml"), text)).root();
    }
}
