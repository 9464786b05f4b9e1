package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.report.Letterhead;

class LetterheadRecogniserTest {

    private static final Letterhead WHOLE =
            new Letterhead(
                    "UBND TỈNH ĐỒNG THÁP",
                    "SỞ XÂY DỰNG",
                    "57/BC-SXD",
                    "Đồng Tháp",
                    LocalDate.of(2023, 12, 8),
                    "BÁO CÁO");

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                UBND TỈNH ĐỒNG THÁP
                SỞ XÂY DỰNG
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 57/BC-SXD
                Đồng Tháp, ngày 08 tháng 12 năm 2023
                BÁO CÁO
                Kết quả cải cách hành chính năm 2023
                """,
                """
                CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập – Tự do – Hạnh phúc
                ———————
                Đồng Tháp, ngày 8 tháng 12 năm 2023

                UBND TỈNH ĐỒNG THÁP
                SỞ XÂY DỰNG
                -------
                Số: 57/BC-SXD

                BÁO CÁO
                Kết quả cải cách hành chính
                năm 2023
                """,
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nUBND TỈNH ĐỒNG THÁP\nSỞ XÂY DỰNG\n"
                        + "Số: 57/BC-SXD          Đồng Tháp, ngày 08 tháng 12 năm 2023\n"
                        + "BÁO CÁO\nKết quả cải cách hành chính năm 2023",
                "UBND TỈNH ĐỒNG THÁP\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                        + "SỞ XÂY DỰNG\t\tĐộc lập - Tự do - Hạnh phúc\n"
                        + "Số: 57/BC-SXD          Đồng Tháp, ngày 08 tháng 12 năm 2023\n"
                        + "BÁO CÁO\nKết quả cải cách hành chính năm 2023"
            })
    void reads_a_letterhead_in_any_order_and_in_columns(String text) {
        var report = Trees.read(text);

        assertThat(report.letterhead()).isEqualTo(WHOLE);
        assertThat(report.title()).isEqualTo("Kết quả cải cách hành chính năm 2023");
        assertThat(Trees.outline(report)).isEmpty();
    }

    @Test
    void the_number_that_the_clerk_fills_in_and_an_open_date_are_left_open() {
        var report =
                Trees.read(
                        """
                        UBND TỈNH ĐỒNG THÁP          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        SỞ XÂY DỰNG          Độc lập - Tự do - Hạnh phúc
                        Số:        /BC-SXD          Đồng Tháp, ngày      tháng 12 năm 2023
                        BÁO CÁO
                        """);

        assertThat(report.letterhead())
                .isEqualTo(
                        new Letterhead(
                                "UBND TỈNH ĐỒNG THÁP",
                                "SỞ XÂY DỰNG",
                                "/BC-SXD",
                                "Đồng Tháp",
                                null,
                                "BÁO CÁO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngày … tháng … năm 2024", "ngày ... tháng ... năm 2024"})
    void a_date_with_points_is_open(String date) {
        var report = Trees.read("SỞ XÂY DỰNG\nSố: …/BC-SXD\nĐồng Tháp, " + date + "\nBÁO CÁO\n");

        assertThat(report.letterhead().date()).isNull();
        assertThat(report.letterhead().place()).isEqualTo("Đồng Tháp");
        assertThat(report.letterhead().number()).isEqualTo("/BC-SXD");
    }

    @Test
    void the_line_of_a_date_that_no_calendar_has_stays_in_the_text() {
        var report =
                Trees.read("SỞ XÂY DỰNG\nĐồng Tháp, ngày 31 tháng 02 năm 2024\nBÁO CÁO\nKết quả");

        assertThat(report.letterhead().date()).isNull();
        assertThat(Trees.outline(report)).isEqualTo("P Đồng Tháp, ngày 31 tháng 02 năm 2024\n");
    }

    @Test
    void names_of_agencies_go_on_over_lines() {
        var district =
                Trees.read("ỦY BAN NHÂN DÂN\nHUYỆN LẤP VÒ\nSố: 12/KH-UBND\nKẾ HOẠCH\nKhắc phục");
        var department =
                Trees.read(
                        "UBND TỈNH ĐỒNG NAI\nSỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI\nSố: 1/BC-SLĐ\nBÁO CÁO");

        assertThat(district.letterhead().parentAgency()).isEmpty();
        assertThat(district.letterhead().agency()).isEqualTo("ỦY BAN NHÂN DÂN HUYỆN LẤP VÒ");
        assertThat(department.letterhead().parentAgency()).isEqualTo("UBND TỈNH ĐỒNG NAI");
        assertThat(department.letterhead().agency())
                .isEqualTo("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI");
    }

    @Test
    void the_type_can_stand_before_the_subject_on_its_line() {
        var report =
                Trees.read(
                        "SỞ Y TẾ\nSố: 3/BC-SYT\nBÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH\nQUÝ I NĂM 2023");

        assertThat(report.letterhead().documentType()).isEqualTo("BÁO CÁO");
        assertThat(report.title()).isEqualTo("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2023");
    }

    @Test
    void a_letter_has_its_subject_as_title() {
        var report =
                Trees.read(
                        """
                        UBND TỈNH ĐỒNG THÁP
                        SỞ Y TẾ
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        Số: 77/SYT-VP
                        V/v báo cáo cải cách hành chính quý II
                        Đồng Tháp, ngày 05 tháng 6 năm 2023
                        Kính gửi: Sở Nội vụ tỉnh Đồng Tháp.
                        Sở Y tế báo cáo như sau:
                        """);

        assertThat(report.letterhead().number()).isEqualTo("77/SYT-VP");
        assertThat(report.letterhead().date()).isEqualTo(LocalDate.of(2023, 6, 5));
        assertThat(report.title()).isEqualTo("V/v báo cáo cải cách hành chính quý II");
        assertThat(Trees.outline(report))
                .isEqualTo("P Kính gửi: Sở Nội vụ tỉnh Đồng Tháp.\nP Sở Y tế báo cáo như sau:\n");
    }

    @Test
    void a_report_can_begin_with_its_title() {
        var report = Trees.read("Kết quả cải cách hành chính quý I\n\nSở báo cáo như sau:\n");

        assertThat(report.letterhead()).isEqualTo(Letterhead.NONE);
        assertThat(report.title()).isEqualTo("Kết quả cải cách hành chính quý I");
        assertThat(Trees.outline(report)).isEqualTo("P Sở báo cáo như sau:\n");
    }

    @Test
    void a_report_without_title_keeps_its_first_words_in_the_text() {
        var report = Trees.read("Sở đã ban hành 05 kế hoạch.\nI. KẾT QUẢ\nĐã xong.");

        assertThat(report.title()).isEmpty();
        assertThat(Trees.outline(report))
                .isEqualTo("P Sở đã ban hành 05 kế hoạch.\n§I KẾT QUẢ\n  P Đã xong.\n");
    }
}
