package vn.duthao.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.duthao.catalogue.Period;

/** What the outcome of a check tells of itself. */
class CheckReportTest {

    private static final String RECEIVED = "nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 640";

    @Test
    void it_names_the_report_its_data_and_their_period() {
        var check =
                CheckFixture.given(RECEIVED)
                        .of("so-mau", Period.quarter(2024, 2))
                        .text("Sở tiếp nhận «640»{nhan} hồ sơ.");

        assertThat(check.document()).isEqualTo("fixture");
        assertThat(check.statistics()).isEqualTo("nay.json");
        assertThat(check.period()).isEqualTo("2024-Q2");
    }

    @Test
    void without_data_it_names_neither_data_nor_period() {
        var check = CheckFixture.withoutData().text("Sở tiếp nhận «640»{unsupported} hồ sơ.");

        assertThat(check.statistics()).isEmpty();
        assertThat(check.period()).isEmpty();
    }

    @Test
    void the_place_of_a_claim_is_that_of_its_sentence() {
        var check =
                CheckFixture.given(RECEIVED)
                        .text("# I Kết quả\nSở đã họp.\nSở tiếp nhận «640»{nhan} hồ sơ.");

        var place = check.claims().getFirst().claim().place();
        assertThat(check.sentences().get(place.index()).text())
                .isEqualTo("Sở tiếp nhận 640 hồ sơ.")
                .isEqualTo(place.sentence());
    }

    @Test
    void a_finding_is_at_its_severity_and_at_all_that_are_less() {
        var warned =
                CheckFixture.given("nhan | Tổng số hồ sơ tiếp nhận | hồ sơ | 1234")
                        .text("Sở tiếp nhận «1,234»{nhan value-ambiguous warning} hồ sơ.");

        assertThat(warned.hasFindingAt(Severity.INFO)).isTrue();
        assertThat(warned.hasFindingAt(Severity.WARNING)).isTrue();
        assertThat(warned.hasFindingAt(Severity.ERROR)).isFalse();

        var right = CheckFixture.given(RECEIVED).text("Sở tiếp nhận «640»{nhan} hồ sơ.");

        assertThat(right.hasFindingAt(Severity.INFO)).isFalse();
    }

    @Test
    void a_claim_is_the_surer_the_farther_its_source_is_ahead_of_the_next() {
        var alone =
                CheckFixture.given("a | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 7")
                        .text("Sở đã tổ chức «07»{a} lớp tập huấn nghiệp vụ.");
        var oneOfTwo =
                CheckFixture.given(
                                """
                                a | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 7
                                b | Số lớp tập huấn nghiệp vụ tổ chức | lớp | 9
                                """)
                        .text("Sở đã tổ chức «07»{a} lớp tập huấn nghiệp vụ.");
        var none = CheckFixture.withoutData().text("Sở đã họp «07»{unsupported} lần.");

        assertThat(alone.claims().getFirst().confidence()).isBetween(0.85, 1.0);
        assertThat(oneOfTwo.claims().getFirst().confidence()).isBetween(0.5, 0.8);
        assertThat(none.claims().getFirst().confidence()).isZero();
    }
}
