package vn.duthao.statistics.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.duthao.statistics.SmallCatalogue.data;
import static vn.duthao.statistics.SmallCatalogue.withFormula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.catalogue.Period;
import vn.duthao.statistics.DataSet;
import vn.duthao.statistics.SmallCatalogue;
import vn.duthao.statistics.proof.Flaw.Severity;

class StatisticsProofTest {

    private static final StatisticsProof PROOF = new StatisticsProof(SmallCatalogue.CATALOGUE);

    private static List<String> rules(DataSet data, DataSet... earlier) {
        return PROOF.prove(data, null, List.of(earlier)).stream().map(Flaw::rule).toList();
    }

    private static final String[] TRUE_VALUES = {
        "ho-so.tiep-nhan=4903",
        "ho-so.moi=4875",
        "ho-so.truc-tuyen=4632",
        "ho-so.truc-tiep=243",
        "ho-so.ky-truoc=28",
        "ho-so.da-giai-quyet=4868",
        "ho-so.truoc-han=1379",
        "ho-so.dung-han=3487",
        "ho-so.qua-han=2",
        "ho-so.dang-giai-quyet=35",
        "ty-le.dung-han=99.96",
        "ty-le.truc-tuyen=95.02"
    };

    @Test
    void true_data_have_no_flaw() {
        assertThat(PROOF.prove(data(TRUE_VALUES))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void one_more_in_any_cell_of_the_balance_is_an_error(int index) {
        var values = TRUE_VALUES.clone();
        var idAndValue = values[index].split("=");
        values[index] = idAndValue[0] + "=" + (Integer.parseInt(idAndValue[1]) + 1);

        assertThat(PROOF.prove(data(values)))
                .anySatisfy(
                        flaw -> {
                            assertThat(flaw.rule()).isEqualTo("sum-differs");
                            assertThat(flaw.severity()).isEqualTo(Severity.ERROR);
                        });
    }

    @Test
    void says_cell_value_expected_and_what_to_do() {
        var flaws =
                PROOF.prove(data("ho-so.moi=4875", "ho-so.truc-tuyen=4632", "ho-so.truc-tiep=234"));

        assertThat(flaws).hasSize(1);
        assertThat(flaws.getFirst().source()).hasToString("2024.xlsx!So lieu!D2");
        assertThat(flaws.getFirst().notice().in(Locale.of("vi")))
                .isEqualTo(
                        "2024.xlsx!So lieu!D2: \"Số hồ sơ mới tiếp nhận\" ghi 4.875 hồ sơ nhưng tổng"
                                + " các phần là 4.866 hồ sơ: Số hồ sơ tiếp nhận trực tuyến (D3) ="
                                + " 4.632 hồ sơ; Số hồ sơ tiếp nhận trực tiếp (D4) = 234 hồ sơ. Sửa"
                                + " tổng hoặc phần sai.");
    }

    @Test
    void no_sum_is_judged_with_a_missing_part() {
        assertThat(rules(data("ho-so.moi=4875", "ho-so.truc-tuyen=9999"))).isEmpty();
        assertThat(rules(data("ho-so.truc-tuyen=10", "ho-so.truc-tiep=5"))).isEmpty();
    }

    @Test
    void a_part_greater_than_its_whole_is_an_error() {
        assertThat(rules(data("ho-so.tiep-nhan=10", "ho-so.da-giai-quyet=11")))
                .containsExactly("part-exceeds-whole");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    95.02,              none
                    95,                 none
                    94.5,               none
                    94.47,              none
                    94.472771772,       none
                    95.01,              rate-cut-off
                    94.4,               rate-cut-off
                    94.6,               rate-differs-from-counts
                    95.03,              rate-differs-from-counts
                    """)
    void a_rate_follows_from_its_counts_half_up_by_any_known_formula(String rate, String rule) {
        var found =
                rules(
                        data(
                                "ho-so.truc-tuyen=4632",
                                "ho-so.moi=4875",
                                "ho-so.tiep-nhan=4903",
                                "ty-le.truc-tuyen=" + rate));

        assertThat(found).isEqualTo(rule.equals("none") ? List.of() : List.of(rule));
    }

    @Test
    void the_files_own_formula_is_tried_before_a_rate_is_called_wrong() {
        var data =
                data(
                        "ho-so.truc-tuyen=4632",
                        "ho-so.moi=4875",
                        "ho-so.da-giai-quyet=4868",
                        "ty-le.truc-tuyen=95.15");

        assertThat(rules(data)).containsExactly("rate-differs-from-counts");
        assertThat(
                        rules(
                                withFormula(
                                        data,
                                        "ty-le.truc-tuyen",
                                        "ho-so.truc-tuyen/ho-so.da-giai-quyet*100")))
                .isEmpty();
    }

    @Test
    void a_rate_without_its_counts_or_of_nothing_is_not_judged() {
        assertThat(rules(data("ty-le.truc-tuyen=12.3", "ho-so.truc-tuyen=5"))).isEmpty();
        assertThat(
                        rules(
                                data(
                                        "ty-le.dung-han=0",
                                        "ho-so.truoc-han=0",
                                        "ho-so.dung-han=0",
                                        "ho-so.da-giai-quyet=0")))
                .isEmpty();
    }

    @Test
    void a_formula_of_the_file_that_does_not_hold_is_an_error() {
        var data = data("nhiem-vu.giao=20", "ho-so.moi=12", "ho-so.ky-truoc=7");

        assertThat(rules(withFormula(data, "nhiem-vu.giao", "ho-so.moi + ho-so.ky-truoc")))
                .containsExactly("formula-differs");
        assertThat(rules(withFormula(data, "nhiem-vu.giao", "ho-so.moi + ho-so.ky-truoc + 1")))
                .isEmpty();
        assertThat(rules(withFormula(data, "nhiem-vu.giao", "ho-so.moi + ho-so.qua-han")))
                .isEmpty();
    }

    @Test
    void a_wrong_total_is_told_once_though_catalogue_and_file_both_say_so() {
        var data = data("ho-so.tiep-nhan=20", "ho-so.moi=12", "ho-so.ky-truoc=7");

        assertThat(rules(withFormula(data, "ho-so.tiep-nhan", "ho-so.moi + ho-so.ky-truoc")))
                .containsExactly("sum-differs");
    }

    @Test
    void what_was_carried_over_is_what_the_period_before_left_pending() {
        var now = data(Period.quarter(2024, 2), "ho-so.ky-truoc=9");
        var before = data(Period.quarter(2024, 1), "ho-so.dang-giai-quyet=8");
        var lastYear = data(Period.quarter(2023, 2), "ho-so.dang-giai-quyet=4");

        assertThat(rules(now, lastYear, before)).containsExactly("carry-over-differs");
        assertThat(rules(data(Period.quarter(2024, 2), "ho-so.ky-truoc=8"), before)).isEmpty();
        assertThat(rules(now, lastYear)).isEmpty();
    }

    @Test
    void the_first_quarter_carries_over_from_the_year_before() {
        var now = data(Period.quarter(2024, 1), "ho-so.ky-truoc=9");

        assertThat(rules(now, data(Period.year(2023), "ho-so.dang-giai-quyet=8")))
                .containsExactly("carry-over-differs");
    }

    @Test
    void data_of_another_agency_are_never_compared() {
        var other = data(Period.year(2023), "ho-so.dang-giai-quyet=8");
        var foreign =
                new DataSet(
                        other.name(),
                        "so-noi-vu-dong-thap",
                        other.reportType(),
                        other.period(),
                        other.observations(),
                        List.of(),
                        List.of());

        assertThat(rules(data("ho-so.ky-truoc=9"), foreign)).isEmpty();
    }

    @Test
    void missing_indicators_that_the_outline_requires_for_the_period_are_warnings() {
        var quarter = data(Period.quarter(2024, 1), TRUE_VALUES);
        var year = data(TRUE_VALUES);

        assertThat(PROOF.prove(quarter, SmallCatalogue.outline(), List.of()))
                .extracting(Flaw::severity, f -> f.notice().arguments().get(2))
                .containsExactly(
                        tuple(Severity.WARNING, "nhiem-vu.giao"),
                        tuple(Severity.WARNING, "doi-thoai"));
        assertThat(PROOF.prove(year, SmallCatalogue.outline(), List.of()))
                .extracting(f -> f.notice().arguments().get(2))
                .containsExactly("nhiem-vu.giao", "doi-thoai", "chi-so", "kinh-phi");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    nhiem-vu.giao=-1,     negative-value
                    nhiem-vu.giao=1.234,  fractional-count
                    doi-thoai=2,          no-such-state
                    hinh-thuc=3,          no-such-state
                    hinh-thuc=0.5,        no-such-state
                    ty-le.dung-han=100.1, rate-over-100
                    """)
    void impossible_values_are_errors(String value, String rule) {
        assertThat(PROOF.prove(data(value)))
                .extracting(Flaw::rule, Flaw::severity)
                .containsExactly(tuple(rule, Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nhiem-vu.giao=3.0",
                "doi-thoai=0",
                "hinh-thuc=2",
                "ty-le.dung-han=100",
                "kinh-phi=-1.5",
                "chi-so=86.13"
            })
    void possible_values_are_left_alone(String value) {
        assertThat(rules(data(value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    nhiem-vu.giao,   400,  40,   true
                    nhiem-vu.giao,   40,   400,  true
                    nhiem-vu.giao,   60,   41,   false
                    nhiem-vu.giao,   12,   1,    false
                    nhiem-vu.giao,   25,   0,    false
                    ho-so.tiep-nhan, 0,    4903, true
                    ty-le.dung-han,  70,   95,   true
                    ty-le.dung-han,  90,   99,   false
                    chi-so,          10,   90,   false
                    """)
    void jumps_against_the_comparable_period_are_warnings(
            String id, String now, String before, boolean jumps) {
        var found =
                PROOF.prove(
                        data(Period.quarter(2024, 1), id + "=" + now),
                        null,
                        List.of(data(Period.quarter(2023, 1), id + "=" + before)));

        assertThat(found.stream().map(Flaw::rule)).isEqualTo(jumps ? List.of("jump") : List.of());
        assertThat(found).allMatch(f -> f.severity() == Severity.WARNING);
    }

    @Test
    void a_quarter_is_never_compared_with_a_half_year() {
        var quarter = data(Period.quarter(2024, 1), "nhiem-vu.giao=500");
        var half = data(new Period(Period.Kind.HALF, 2023, 0, null, null, ""), "nhiem-vu.giao=40");

        assertThat(rules(quarter, half)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void any_true_balance_passes_and_any_rate_off_by_a_unit_fails(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 40; i++) {
            var resolved = 50 + random.nextInt(20_000);
            var onTime = random.nextInt(resolved + 1);
            var exact =
                    BigDecimal.valueOf(onTime)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(resolved), 2, RoundingMode.HALF_UP);
            var off = offByTwoOrThree(exact);

            assertThat(rules(balance(resolved, onTime, exact.toPlainString()))).isEmpty();
            assertThat(rules(balance(resolved, onTime, off.toPlainString())))
                    .contains("rate-differs-from-counts");
        }
    }

    /** Never with a last zero: a report drops it, and one decimal less may well be right. */
    private static BigDecimal offByTwoOrThree(BigDecimal exact) {
        var off = exact.add(new BigDecimal("0.02"));
        return off.stripTrailingZeros().scale() < 2 ? off.add(new BigDecimal("0.01")) : off;
    }

    private static DataSet balance(int resolved, int onTime, String rate) {
        return data(
                "ho-so.da-giai-quyet=" + resolved,
                "ho-so.truoc-han=" + onTime / 2,
                "ho-so.dung-han=" + (onTime - onTime / 2),
                "ho-so.qua-han=" + (resolved - onTime),
                "ty-le.dung-han=" + rate);
    }
}
