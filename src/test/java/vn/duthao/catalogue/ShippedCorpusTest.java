package vn.duthao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.OutlineSection.IndicatorUse;

/** The corpus that is shipped with the program. */
class ShippedCorpusTest {

    private static final Path FOLDER = Path.of("corpus");
    private static final Path FORMS = Path.of("src/test/resources/catalogue/national-forms.tsv");

    private static Corpus corpus;

    @BeforeAll
    static void loads_without_a_complaint() {
        corpus = new CorpusReader().read(FOLDER);
    }

    @Test
    void every_row_of_the_national_forms_is_an_indicator() throws IOException {
        assertThat(indicatorsByCode().keySet()).containsAll(formRows());
    }

    @Test
    void no_code_of_a_form_belongs_to_two_indicators() {
        assertThat(indicatorsByCode().values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
    }

    @Test
    void every_indicator_has_a_section() {
        var told =
                corpus.outlines().stream()
                        .flatMap(Outline::allSections)
                        .flatMap(section -> section.indicators().stream())
                        .map(IndicatorUse::id)
                        .collect(Collectors.toSet());

        assertThat(corpus.catalogue().all()).extracting(Indicator::id).isSubsetOf(told);
    }

    @Test
    void every_row_of_the_department_form_has_a_section() {
        var told = usesOfDepartment().map(IndicatorUse::id).collect(Collectors.toSet());

        assertThat(corpus.catalogue().all())
                .filteredOn(indicator -> indicator.codes().containsKey("so-nganh"))
                .hasSize(64)
                .extracting(Indicator::id)
                .isSubsetOf(told);
    }

    @Test
    void few_indicators_are_required_and_inspections_only_for_the_year() {
        assertThat(
                        usesOfDepartment()
                                .filter(use -> use.requiredFor(Period.Kind.QUARTER))
                                .map(IndicatorUse::id))
                .containsExactly(
                        "nhiem-vu.duoc-giao",
                        "nhiem-vu.dung-truoc-han",
                        "ho-so.tiep-nhan",
                        "ho-so.moi-tiep-nhan",
                        "ho-so.ky-truoc",
                        "ho-so.da-giai-quyet",
                        "ho-so.dang-giai-quyet");
        assertThat(
                        usesOfDepartment()
                                .filter(use -> !use.requiredIn().isEmpty())
                                .map(IndicatorUse::id))
                .containsExactly("phong.da-kiem-tra");
    }

    @Test
    void no_two_indicators_share_a_name_or_synonym() {
        var owners = new TreeMap<String, Set<String>>();
        for (var indicator : corpus.catalogue().all()) {
            names(indicator)
                    .map(ShippedCorpusTest::lettersOnly)
                    .forEach(
                            name ->
                                    owners.merge(
                                            name, Set.of(indicator.id()), ShippedCorpusTest::both));
        }

        assertThat(owners).allSatisfy((_, ids) -> assertThat(ids).hasSize(1));
    }

    @Test
    void every_indicator_but_a_flag_is_told_by_a_statement_with_its_slot() {
        var statements =
                corpus.catalogue().all().stream().map(i -> String.valueOf(i.statement())).toList();

        assertThat(corpus.catalogue().all())
                .filteredOn(indicator -> indicator.kind() != Indicator.Kind.FLAG)
                .allSatisfy(
                        i -> assertThat(statements).anyMatch(s -> s.contains("⟦" + i.id() + "⟧")));
    }

    @Test
    void a_survey_is_told_by_its_form_in_words() {
        var form = corpus.catalogue().find("khao-sat.hinh-thuc").orElseThrow();

        assertThat(form.highestState()).isEqualTo(2);
        assertThat(form.statement(BigDecimal.ZERO)).endsWith("hình thức trực tuyến.");
        assertThat(form.statement(BigDecimal.TWO))
                .endsWith("cả hình thức trực tuyến và phát phiếu.");
        assertThat(form.statement(BigDecimal.valueOf(3))).isNull();
    }

    @Test
    void only_rates_have_a_percent_sign_for_a_unit() {
        assertThat(corpus.catalogue().all())
                .allSatisfy(
                        i ->
                                assertThat(i.unit().equals("%"))
                                        .as(i.id())
                                        .isEqualTo(i.kind() == Indicator.Kind.RATE));
    }

    @Test
    void case_files_balance_and_carry_over() {
        assertThat(corpus.catalogue().relations())
                .contains(
                        new Relation.Sum(
                                "ho-so.tiep-nhan",
                                List.of("ho-so.moi-tiep-nhan", "ho-so.ky-truoc")),
                        new Relation.Sum(
                                "ho-so.tiep-nhan",
                                List.of("ho-so.da-giai-quyet", "ho-so.dang-giai-quyet")),
                        new Relation.CarryOver("ho-so.ky-truoc", "ho-so.dang-giai-quyet"));
    }

    @Test
    void agencies_are_named_by_their_ids() {
        assertThat(corpus.agencies().all())
                .allSatisfy(
                        agency ->
                                assertThat(corpus.agencies().named(agency.id().replace('-', ' ')))
                                        .contains(agency));
    }

    @Test
    void every_file_is_composed_unicode() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            assertThat(files.filter(f -> f.toString().endsWith(".yaml")))
                    .allSatisfy(
                            f ->
                                    assertThat(
                                                    Normalizer.isNormalized(
                                                            Files.readString(f),
                                                            Normalizer.Form.NFC))
                                            .isTrue());
        }
    }

    private static Stream<IndicatorUse> usesOfDepartment() {
        return corpus.outline("bao-cao-cchc", "so", Period.Kind.YEAR)
                .allSections()
                .flatMap(section -> section.indicators().stream());
    }

    private static List<String> formRows() throws IOException {
        try (var lines = Files.lines(FORMS)) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> row[0] + " " + row[1])
                    .toList();
        }
    }

    private static Map<String, List<String>> indicatorsByCode() {
        var byCode = new HashMap<String, List<String>>();
        for (var indicator : corpus.catalogue().all()) {
            indicator
                    .codes()
                    .forEach(
                            (form, code) ->
                                    byCode.merge(
                                            form + " " + code,
                                            List.of(indicator.id()),
                                            (a, b) ->
                                                    Stream.concat(a.stream(), b.stream())
                                                            .toList()));
        }
        return byCode;
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.name()), indicator.synonyms().stream());
    }

    /** "Số hồ sơ giải quyết, quá hạn" and "hồ sơ giải quyết quá hạn" are one name. */
    private static String lettersOnly(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%]+", " ")
                .replaceFirst("^(tổng )?số (lượng )?", "")
                .strip();
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        return Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet());
    }
}
