package vn.duthao.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.duthao.catalogue.Corpus;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.catalogue.Period;
import vn.duthao.check.CheckFixture;

/**
 * The pages of the rules say what is so: their examples, checked, are found or left alone as they
 * say. What an example is checked against stands in {@code check/pages.yaml}.
 */
class RulePagesTest {

    private static final Corpus CORPUS = new CorpusReader().read(Path.of("corpus"));
    private static final Map<String, Given> GIVEN = read();

    /**
     * What an example is checked against; what is missing is not given.
     *
     * @param agency id of the one who reports
     * @param period of the report, 2024 where it is missing
     * @param data observations, one a line: {@code id | name | unit | value}
     * @param before values of the earlier period: {@code id | value}
     * @param date the report's
     * @param required ids of what must be told
     */
    record Given(
            @Nullable String agency,
            @Nullable String period,
            @Nullable String data,
            @Nullable String before,
            @Nullable String date,
            @Nullable List<String> required) {

        static final Given NOTHING = new Given(null, null, null, null, null, null);

        CheckFixture fixture() {
            var without = data == null && period == null;
            var fixture =
                    without
                            ? CheckFixture.withoutData()
                            : CheckFixture.given(data == null ? "" : data);
            fixture.with(CORPUS)
                    .of(
                            agency == null ? "so-mau" : agency,
                            Period.parse(period == null ? "2024" : period).orElseThrow())
                    .before(before == null ? "" : before)
                    .requiring(required == null ? new String[0] : required.toArray(String[]::new));
            return date == null ? fixture : fixture.letterhead("", "", LocalDate.parse(date));
        }
    }

    private static Map<String, Given> read() {
        return new YAMLMapper()
                .readValue(
                        new File("src/test/resources/check/pages.yaml"), new TypeReference<>() {});
    }

    static List<RulePage> pages() {
        return RulePage.ids().stream().map(RulePage::of).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_its_title_a_summary_in_two_languages_and_its_headings(RulePage page) {
        assertThat(page.headings())
                .containsExactly(
                        "# " + page.rule(),
                        "## What it finds",
                        "## Why",
                        "## Example",
                        "## What to do");
        assertThat(page.paragraphs().get(1)).matches("(?s).*[ạảãâầấậăắđêếệểôốộơớợưứừ].*[.]");
        assertThat(page.paragraphs().get(2)).matches("\\p{ASCII}+[.]|\\p{ASCII}+ …\\).*[.]");
        assertThat(page.paragraphs().get(3)).startsWith("## ");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_shows_as_wrong_is_found(RulePage page) {
        assertThat(page.wrong()).isNotEmpty();
        assertThat(page.wrong())
                .allSatisfy(
                        text ->
                                assertThat(given(page).findings(page.rule(), text))
                                        .as(text)
                                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_shows_as_right_is_left_alone(RulePage page) {
        assertThat(page.right()).isNotEmpty();
        assertThat(page.right())
                .allSatisfy(
                        text ->
                                assertThat(given(page).findings(page.rule(), text))
                                        .as(text)
                                        .isEmpty());
    }

    @Test
    void what_examples_are_checked_against_is_of_rules_that_there_are() {
        assertThat(RulePage.ids()).containsAll(GIVEN.keySet());
        assertThatCode(() -> GIVEN.values().forEach(Given::fixture)).doesNotThrowAnyException();
    }

    private static CheckFixture given(RulePage page) {
        return GIVEN.getOrDefault(page.rule(), Given.NOTHING).fixture();
    }
}
