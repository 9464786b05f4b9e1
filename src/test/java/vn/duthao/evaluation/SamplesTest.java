package vn.duthao.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.CorpusReader;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.Formula;
import vn.duthao.statistics.Observation;
import vn.duthao.statistics.file.StatisticsReader;

/** What the invented documents of {@code eval/samples} say of themselves is true. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("eval/samples");
    private static final Catalogue CATALOGUE =
            new CorpusReader().read(Path.of("corpus")).catalogue();
    private static final Set<String> KINDS =
            Set.of(
                    "count",
                    "rate",
                    "score",
                    "rank",
                    "money",
                    "ratio",
                    "date",
                    "period",
                    "legal-number",
                    "ordinal",
                    "other");
    private static final Pattern APPROXIMATE = Pattern.compile("(hơn|trên|gần) $");
    private static final Pattern PERSON =
            Pattern.compile("\\b([Ôô]ng|[Bb]à) \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
    private static final Pattern NAME_ALONE =
            Pattern.compile("(?m)^\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+){1,4}$");

    static List<String> names() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".txt"))
                    .map(f -> f.replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_annotation_stands_where_it_says_inside_its_sentence(String name) throws IOException {
        var text = text(name);
        var annotations = new ArrayList<JsonNode>();
        list(name, "figures").forEach(annotations::add);
        list(name, "errors").forEach(annotations::add);

        assertThat(annotations)
                .allSatisfy(
                        a -> {
                            var marked = a.path("text").asString();
                            int start = a.path("start").asInt();
                            assertThat(text.substring(start, a.path("end").asInt()))
                                    .isEqualTo(marked);
                            assertThat(covers(text, a.path("sentence").asString(), start, marked))
                                    .as(marked)
                                    .isTrue();
                        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_digit_of_the_text_belongs_to_one_figure(String name) throws IOException {
        var text = text(name);
        var told = new BitSet();
        var twice = new ArrayList<String>();
        for (var figure : list(name, "figures")) {
            int start = figure.path("start").asInt();
            int end = figure.path("end").asInt();
            if (!told.get(start, end).isEmpty()) {
                twice.add(figure.path("text").asString());
            }
            told.set(start, end);
        }

        assertThat(twice).isEmpty();
        assertThat(IntStream.range(0, text.length()))
                .filteredOn(i -> Character.isDigit(text.charAt(i)) && !told.get(i))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_figure_is_of_a_known_kind_and_every_error_of_a_known_certainty(String name)
            throws IOException {
        assertThat(list(name, "figures"))
                .extracting(f -> f.path("kind").asString())
                .isSubsetOf(KINDS);
        assertThat(list(name, "errors"))
                .allSatisfy(
                        e -> {
                            assertThat(e.path("certainty").asString())
                                    .isIn("high", "medium", "low");
                            assertThat(e.path("problem").asString()).isNotBlank();
                            assertThat(e.path("expected").asString()).isNotBlank();
                            assertThat(e.path("type").asString()).isNotBlank();
                        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_figure_differs_from_its_statistics_only_where_an_error_says_so(String name)
            throws IOException {
        var text = text(name);
        var errors = list(name, "errors");
        var values = values(name);

        assertThat(list(name, "figures"))
                .filteredOn(f -> !f.path("indicator").isNull())
                .allSatisfy(
                        f -> {
                            var indicator = f.path("indicator").asString();
                            var value = requireNonNull(values.get(indicator), indicator);
                            if (!agrees(f, value, text)) {
                                assertThat(errors).anyMatch(e -> around(e, f));
                            }
                        });
        assertThat(errors)
                .extracting(e -> e.path("indicator"))
                .filteredOn(i -> !i.isNull())
                .allSatisfy(i -> assertThat(values).containsKey(i.asString()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_formulas_of_the_statistics_hold_at_the_printed_decimals(String name)
            throws IOException {
        var data = statistics(name);
        var observations = data.map(DataSet::observations).orElse(List.of());

        assertThat(observations)
                .filteredOn(o -> o.formula() != null)
                .allSatisfy(o -> assertThat(calculated(o, data.orElseThrow())).hasValue(o.value()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_text_is_composed_unicode_without_the_name_of_a_person(String name) throws IOException {
        var text = text(name);

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text.strip()).endsWith("\n(đã ký)");
        assertThat(PERSON.matcher(text).results().map(r -> r.group())).isEmpty();
        assertThat(NAME_ALONE.matcher(text).results().map(r -> r.group())).isEmpty();
    }

    private static boolean covers(String text, String sentence, int start, String marked) {
        int from = text.lastIndexOf(sentence, start);
        return from >= 0 && start + marked.length() <= from + sentence.length();
    }

    private static boolean around(JsonNode error, JsonNode figure) {
        return error.path("start").asInt() <= figure.path("start").asInt()
                && figure.path("end").asInt() <= error.path("end").asInt();
    }

    /** The same value or, after "hơn", "trên" or "gần", one that is no more than 4 % away. */
    private static boolean agrees(JsonNode figure, BigDecimal value, String text) {
        var said = figure.path("value").decimalValue();
        var before = text.substring(0, figure.path("start").asInt());
        var margin =
                APPROXIMATE.matcher(before).find()
                        ? value.abs().multiply(new BigDecimal("0.04"))
                        : BigDecimal.ZERO;
        return said.subtract(value).abs().compareTo(margin) <= 0;
    }

    private static Optional<BigDecimal> calculated(Observation observation, DataSet data) {
        var decimals = Math.max(0, observation.value().scale());
        return Formula.parse(String.valueOf(observation.formula()))
                .evaluate(data)
                .map(v -> v.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static Map<String, BigDecimal> values(String name) {
        var values = new HashMap<String, BigDecimal>();
        statistics(name)
                .map(DataSet::observations)
                .orElse(List.of())
                .forEach(o -> values.put(o.id(), o.value()));
        return values;
    }

    /** Two of the documents come without statistics. */
    private static Optional<DataSet> statistics(String name) {
        return Optional.of(SAMPLES.resolve(name + ".statistics.json"))
                .filter(Files::exists)
                .map(new StatisticsReader(CATALOGUE)::read);
    }

    private static String text(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name + ".txt"));
    }

    private static List<JsonNode> list(String name, String part) throws IOException {
        var file = SAMPLES.resolve(name + "." + part + ".json");
        return JsonMapper.shared().readTree(Files.readString(file)).valueStream().toList();
    }
}
