package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedLinesTest {

    @Test
    void a_paragraph_goes_on_until_its_end_or_the_next_item() {
        assertThat(
                        WrappedLines.joined(
                                """
                                1. Cong tac kiem tra

                                Thuc hien Ke hoach so 36/KH-UBND ngay 30/01/2024 cua Uy ban nhan dan
                                Tinh, So da kiem tra tai 04/07 phong.
                                2. Tuyen truyen
                                - Dang tin
                                + Phat phieu
                                """))
                .isEqualTo(
                        """
                        1. Cong tac kiem tra
                        Thuc hien Ke hoach so 36/KH-UBND ngay 30/01/2024 cua Uy ban nhan dan\
                         Tinh, So da kiem tra tai 04/07 phong.
                        2. Tuyen truyen
                        - Dang tin
                        + Phat phieu""");
    }

    @Test
    void a_sentence_goes_on_over_a_page_and_its_number() {
        assertThat(WrappedLines.joined("trang thong tin dien\n\n3\n\ntu cua So"))
                .isEqualTo("trang thong tin dien tu cua So");
    }

    @Test
    void a_document_number_is_not_parted_and_a_bracket_stays_open() {
        assertThat(WrappedLines.joined("theo Chi thi 16/CT-\nTTg (truc tiep:\n243) hom nay"))
                .isEqualTo("theo Chi thi 16/CT-TTg (truc tiep:\n243) hom nay");
    }
}
