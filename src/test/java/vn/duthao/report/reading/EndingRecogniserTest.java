package vn.duthao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.duthao.report.Report;
import vn.duthao.report.Signature;

class EndingRecogniserTest {

    private static final String BODY =
            """
            Kết quả cải cách
            V. KIẾN NGHỊ
            Không có.
            Trên đây là báo cáo của Sở./.
            """;

    private static void endsWell(Report report) {
        assertThat(report.recipients()).containsExactly("Sở Nội vụ", "Các phòng", "Lưu: VT, VP");
        assertThat(report.signature())
                .isEqualTo(new Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(đã ký)"));
        assertThat(Trees.outline(report))
                .isEqualTo(
                        "§V KIẾN NGHỊ\n  P Không có.\nclosing\n  P Trên đây là báo cáo của Sở./.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Nơi nhận: - Sở Nội vụ; - Các phòng; - Lưu: VT, VP.
                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC
                (đã ký)
                """,
                """
                Nơi nhận:
                - Sở Nội vụ;
                - Các phòng;
                - Lưu: VT, VP.
                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC

                (đã ký)
                """,
                """
                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC
                (đã ký)
                Nơi nhận:
                - Sở Nội vụ;
                - Các
                phòng;
                - Lưu: VT, VP.
                """,
                "Nơi nhận:\t\t\tKT. GIÁM ĐỐC\n- Sở Nội vụ;\t\tPHÓ GIÁM ĐỐC\n- Các phòng;\n"
                        + "- Lưu: VT, VP.\t\t(đã ký)\n"
            })
    void reads_recipients_and_signature_in_any_order_and_in_columns(String ending) {
        endsWell(Trees.read(BODY + ending));
    }

    @Test
    void a_committee_signs_in_several_lines() {
        var report =
                Trees.read(
                        BODY
                                + "Nơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n");

        assertThat(report.signature())
                .isEqualTo(new Signature("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", ""));
    }

    @Test
    void the_head_signs_without_authority() {
        var report = Trees.read(BODY + "GIÁM ĐỐC\n(đã ký)\n");

        assertThat(report.signature()).isEqualTo(new Signature("", "GIÁM ĐỐC", "(đã ký)"));
        assertThat(report.recipients()).isEmpty();
    }

    @Test
    void offices_in_the_text_do_not_sign() {
        var report =
                Trees.read(
                        """
                        Kết quả cải cách
                        I. KẾT QUẢ
                        Giám đốc Sở đã chỉ đạo.
                        - Giám đốc
                        | Phó Giám đốc | 02 |
                        Văn phòng đã họp 05 lần.
                        """);

        assertThat(report.signature()).isNull();
        assertThat(report.closing()).isEmpty();
    }

    @Test
    void annexes_follow_the_signature() {
        var report =
                Trees.read(
                        BODY
                                + """
                                KT. GIÁM ĐỐC
                                PHÓ GIÁM ĐỐC
                                (đã ký)
                                Phụ lục I
                                SỐ LIỆU HỒ SƠ
                                (Kèm theo Báo cáo số 12/BC-SXD ngày 05/12/2023 của Sở Xây dựng)
                                | Chỉ tiêu | Số liệu |
                                |---|---|
                                | Tiếp nhận | 120 |
                                PHỤ LỤC II
                                Danh mục văn bản
                                1. Kế hoạch số 12/KH-SXD.
                                """);

        assertThat(Trees.outline(report))
                .endsWith(
                        """
                        annex Phụ lục I / SỐ LIỆU HỒ SƠ / (Kèm theo Báo cáo số 12/BC-SXD ngày 05/12/2023 của Sở Xây dựng)
                          T  heads=1
                            Chỉ tiêu | Số liệu
                            Tiếp nhận | 120
                        annex PHỤ LỤC II / Danh mục văn bản
                          1. Kế hoạch số 12/KH-SXD.
                        """);
    }

    @Test
    void tables_after_the_signature_are_an_annex_without_head() {
        var report = Trees.read(BODY + "GIÁM ĐỐC\n(đã ký)\n| a | 1 |\nGhi chú của biểu.\n");

        assertThat(Trees.outline(report))
                .endsWith("annex \n  T  heads=0\n    a | 1\n  P Ghi chú của biểu.\n");
    }

    @Test
    void a_report_can_end_without_ending() {
        var report = Trees.read("Kết quả cải cách\nI. KẾT QUẢ\nĐạt.\n");

        assertThat(report.recipients()).isEmpty();
        assertThat(report.signature()).isNull();
        assertThat(report.annexes()).isEmpty();
    }
}
