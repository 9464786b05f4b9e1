package vn.duthao.check.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.catalogue.Relation;
import vn.duthao.check.CheckFixture;
import vn.duthao.check.Finding;
import vn.duthao.statistics.OwnIndicator;

/** What a reviewer is told of a figure that is unclear or not there. */
class FigureMessagesTest {

    @Test
    void an_ambiguous_figure_is_told_with_every_source_and_its_value() {
        var finding =
                CheckFixture.given(
                                """
                                a | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 7
                                b | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 9
                                """)
                        .findings("figure-ambiguous", "Sở đã tổ chức 12 lớp tập huấn nghiệp vụ.")
                        .getFirst();

        assertThat(finding.message().in(Locale.ENGLISH))
                .contains("12", "nghiệp vụ tổ chức (7)", "nghiệp vụ tổ chức (9)");
        assertThat(finding.evidence())
                .containsExactlyInAnyOrder("a = 7 (nay.json!a)", "b = 9 (nay.json!b)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở tiếp nhận 1,234 hồ sơ. | 1.234 / 1,234",
                "Tỷ lệ trực tuyến đạt 98.765%. | 98.765% / 98,765%"
            })
    void a_number_with_two_readings_is_told_with_both(String sentence, String readings) {
        assertThat(CheckFixture.withoutData().findings("value-ambiguous", sentence))
                .singleElement()
                .satisfies(
                        f -> assertThat(f.message().in(Locale.ENGLISH)).contains(" " + readings));
    }

    private static final String CASE_FILES =
            """
            nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640
            giai | Số hồ sơ đã giải quyết | hồ sơ | 622
            """;

    @Test
    void a_rate_that_follows_from_two_figures_tells_neither_of_them() {
        var rate = OwnIndicator.define("tl", "Tỷ lệ hồ sơ đã giải quyết", "%");
        var of = new Relation.Fraction(List.of("giai"), List.of("nhan"), "Thông tư 01/2020");
        var catalogue =
                new Catalogue(
                        Map.of("tl", rate),
                        List.of(new Relation.Rate("tl", of, List.of())),
                        List.of());
        var fixture =
                CheckFixture.given(CASE_FILES).with(catalogue).requiring("nhan", "giai", "tl");

        assertThat(fixture.text("Tỷ lệ hồ sơ đã giải quyết đạt «97,2%»{derived}.").findings())
                .extracting(Finding::rule, Finding::expected)
                .containsExactly(
                        tuple("required-figure-missing", "640"),
                        tuple("required-figure-missing", "622"));
    }

    @Test
    void a_change_tells_the_indicator_that_changed() {
        assertThat(
                        CheckFixture.given(CASE_FILES)
                                .before("nhan | 512")
                                .requiring("nhan", "giai")
                                .findings(
                                        "required-figure-missing",
                                        "Số hồ sơ tiếp nhận tăng 25% so với cùng kỳ."))
                .extracting(Finding::expected)
                .containsExactly("622");
    }
}
