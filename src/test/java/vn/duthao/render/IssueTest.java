package vn.duthao.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.duthao.report.Letterhead;

class IssueTest {

    private static final String TITLE = "Kết quả công tác cải cách hành chính năm 2024";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2024-01-05, ngày 05 tháng 01 năm 2024
                    2024-02-10, ngày 10 tháng 02 năm 2024
                    2024-03-09, ngày 09 tháng 3 năm 2024
                    2024-12-31, ngày 31 tháng 12 năm 2024
                    """)
    void days_below_ten_and_the_first_two_months_are_padded(LocalDate date, String printed) {
        assertThat(Issue.placeAndDate(letterhead("BÁO CÁO", "/BC-SCT", date), TITLE))
                .isEqualTo("Đồng Tháp, " + printed);
    }

    @Test
    void an_open_date_leaves_room_and_a_report_is_signed_in_the_year_of_its_title() {
        assertThat(Issue.placeAndDate(letterhead("BÁO CÁO", "/BC-SCT", null), TITLE))
                .isEqualTo("Đồng Tháp, ngày      tháng      năm 2024");
    }

    @Test
    void the_year_of_a_plan_is_left_open() {
        assertThat(Issue.placeAndDate(letterhead("KẾ HOẠCH", "/KH-SCT", null), TITLE))
                .isEqualTo("Đồng Tháp, ngày      tháng      năm ");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /BC-SKHĐT,     'Số:        /BC-SKHĐT'
                    5/BC-SKHĐT,    'Số: 05/BC-SKHĐT'
                    05/BC-SKHĐT,   'Số: 05/BC-SKHĐT'
                    1476/BC-SKHĐT, 'Số: 1476/BC-SKHĐT'
                    """)
    void numbers_below_ten_are_padded_and_an_open_one_has_room(String number, String printed) {
        assertThat(Issue.number(number)).isEqualTo(printed);
    }

    @Test
    void an_annex_names_the_document_that_it_belongs_to() {
        var letterhead = letterhead("BÁO CÁO", "7/BC-SCT", LocalDate.of(2024, 12, 5));

        assertThat(Issue.reference(letterhead, TITLE))
                .isEqualTo(
                        "(Kèm theo Báo cáo số 07/BC-SCT ngày 05 tháng 12 năm 2024"
                                + " của Sở Công Thương)");
    }

    private static Letterhead letterhead(String type, String number, @Nullable LocalDate date) {
        return new Letterhead(
                "UBND tỉnh Đồng Tháp", "Sở Công Thương", number, "Đồng Tháp", date, type);
    }
}
